package dev.soundings.round;

import dev.soundings.chat.UserId;

/** Round and person: {@code x7k2m9p4qa.20270211.0.tom}. */
public record InvitationId(String value) {
    public static InvitationId of(RoundId round, UserId person) {
        return new InvitationId(round + "." + person);
    }

    public RoundId round() {
        return new RoundId(value.substring(0, value.lastIndexOf('.')));
    }

    public UserId person() {
        return new UserId(value.substring(value.lastIndexOf('.') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
