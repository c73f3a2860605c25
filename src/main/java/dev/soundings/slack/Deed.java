package dev.soundings.slack;

import dev.soundings.chat.FormValues;
import dev.soundings.chat.Origin;

import java.util.List;
import java.util.Optional;

/**
 * What a person did, and where Slack can show them the answer.
 *
 * @param surface in what they did it
 * @param trigger lets us open a modal, for three seconds
 * @param responseUrl takes answers to a message or command, for half an hour
 * @param view the view in which it was done
 * @param fields those that the form showed
 * @param typed what was in them
 */
record Deed(
        Origin origin,
        Surface surface,
        Optional<String> trigger,
        Optional<String> responseUrl,
        Optional<String> view,
        List<String> fields,
        FormValues typed) {
    Deed {
        fields = List.copyOf(fields);
    }

    /** Done in a view other than a form. */
    static Deed in(Origin origin, Surface surface, Optional<String> trigger, String view) {
        return new Deed(
                origin,
                surface,
                trigger,
                Optional.empty(),
                Optional.of(view),
                List.of(),
                FormValues.none());
    }

    /** What can be answered differs by what was used. */
    enum Surface {
        /** A slash command: the acknowledgement is the answer. */
        COMMAND,
        /** A message or a shortcut on one. */
        MESSAGE,
        /** The Home tab, or a shortcut that belongs to no message. */
        HOME,
        /** A modal that only says something. */
        WORDS,
        /** A form was sent; its window is open until we say so. */
        FORM
    }

    FormPlace place() {
        return new FormPlace(origin.place(), origin.message());
    }
}
