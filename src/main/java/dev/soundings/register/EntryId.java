package dev.soundings.register;

import java.util.regex.Pattern;

/** Ten characters of base32: the id of anything in the register. */
public record EntryId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,20}");

    public EntryId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an id of the register");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
