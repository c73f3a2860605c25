package dev.soundings.chat;

/**
 * The key of one outgoing message, under which the platform can be asked whether it has it. Built
 * from what makes the message unique; opaque to everybody else.
 */
public record SendKey(String value) {
    public SendKey {
        Require.text("send key", value, 200);
    }

    @Override
    public String toString() {
        return value;
    }
}
