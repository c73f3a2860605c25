package dev.soundings.project;

/** Ten characters of base32. */
public record ProjectId(String value) {
    public ProjectId {
        if (!value.matches("[a-z0-9]{1,20}")) {
            throw new IllegalArgumentException("not a project id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
