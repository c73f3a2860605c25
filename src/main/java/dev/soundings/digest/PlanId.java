package dev.soundings.digest;

/** Ten characters of base32. */
public record PlanId(String value) {
    public PlanId {
        if (!value.matches("[a-z0-9]{1,20}")) {
            throw new IllegalArgumentException("not the id of a digest plan");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
