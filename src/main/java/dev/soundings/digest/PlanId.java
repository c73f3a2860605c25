package dev.soundings.digest;

import java.util.regex.Pattern;

/** Ten characters of base32. */
public record PlanId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,20}");

    public PlanId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a digest plan");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
