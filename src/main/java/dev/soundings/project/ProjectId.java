package dev.soundings.project;

import java.util.regex.Pattern;

/** Ten characters of base32. */
public record ProjectId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{1,20}");

    public ProjectId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a project id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
