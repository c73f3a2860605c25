package dev.soundings.chat;

/** One thing to pick: what people see, what comes back, and one optional line of help. */
public record Option(String value, String label, String hint) {
    public Option {
        Require.text("option value", value, Denominator.LABEL);
        Require.text("option label", label, Denominator.LABEL);
        Require.atMost("option hint", hint, Denominator.LABEL);
    }

    public static Option of(String value, String label) {
        return new Option(value, label, "");
    }
}
