package dev.soundings.chat;

import java.util.List;

/** Something a person did on a platform, in neutral words. */
public sealed interface ChatEvent {
    Origin origin();

    /** {@code /risk raise "Vendor API slips" p3 i4}, read by the catalogue. */
    record CommandInvoked(Origin origin, CommandCall call) implements ChatEvent {}

    /** A command that cannot be read, such as one with unbalanced quotes. */
    record CommandMisread(Origin origin, CommandProblem problem) implements ChatEvent {}

    /** The person is typing an argument and would like to pick. */
    record SuggestionsAsked(Origin origin, CommandCall soFar, String argument, String typed)
            implements ChatEvent {}

    record ButtonPressed(Origin origin, ActionId action) implements ChatEvent {}

    /** An answer inside the message: of choices, or a point of a scale. */
    record Chosen(Origin origin, ActionId action, List<String> values) implements ChatEvent {
        public Chosen {
            values = List.copyOf(values);
        }
    }

    record FormSubmitted(Origin origin, ActionId action, FormValues values) implements ChatEvent {}

    /** The form was closed without submitting; what was typed is kept as a draft. */
    record FormClosed(Origin origin, ActionId action, FormValues values) implements ChatEvent {}

    /** A shortcut on somebody's message, such as "Raise as risk". */
    record MessageShortcut(Origin origin, String shortcut, UserId author, String text)
            implements ChatEvent {
        public MessageShortcut {
            Require.atMost("message text", text, 40_000);
        }
    }

    record HomeOpened(Origin origin) implements ChatEvent {}

    /** The platform's profile of {@code origin.user} is new or has changed. */
    record ProfileChanged(Origin origin, Profile profile) implements ChatEvent {}
}
