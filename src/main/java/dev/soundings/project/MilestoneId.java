package dev.soundings.project;

/** Ten characters of base32. */
public record MilestoneId(String value) {
    public MilestoneId {
        if (!value.matches("[a-z0-9]{1,20}")) {
            throw new IllegalArgumentException("not a milestone id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
