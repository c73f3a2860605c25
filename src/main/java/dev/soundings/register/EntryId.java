package dev.soundings.register;

/** Ten characters of base32: the id of anything in the register. */
public record EntryId(String value) {
    public EntryId {
        if (!value.matches("[a-z0-9]{1,20}")) {
            throw new IllegalArgumentException("not an id of the register");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
