package dev.soundings.checkin;

import java.util.regex.Pattern;

/** Ten characters of base32. */
public record CheckInId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,20}");

    public CheckInId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a check-in id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
