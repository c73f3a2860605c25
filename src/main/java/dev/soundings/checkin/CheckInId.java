package dev.soundings.checkin;

/** Ten characters of base32. */
public record CheckInId(String value) {
    public CheckInId {
        if (!value.matches("[a-z0-9]{1,20}")) {
            throw new IllegalArgumentException("not a check-in id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
