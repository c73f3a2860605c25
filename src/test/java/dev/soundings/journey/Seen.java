package dev.soundings.journey;

import java.util.List;
import java.util.Optional;

/** What somebody sees, whatever the platform: words, and what can be done with them. */
sealed interface Seen {

    /** The words, as they would be read aloud, with buttons in brackets. */
    String text();

    record Nothing() implements Seen {
        @Override
        public String text() {
            return "";
        }
    }

    /** The answer to a mistake, at its fields. */
    record Errors(String text) implements Seen {}

    /**
     * A message, block by block.
     *
     * @param headline what a phone shows before it is unlocked
     * @param handle what the driver knows it by
     */
    record Message(List<Part> parts, String headline, Object handle) implements Seen {
        public Message {
            parts = List.copyOf(parts);
        }

        /** What somebody wrote to others. */
        static Message of(String words, Object handle) {
            return new Message(List.of(new Part(words, List.of())), words, handle);
        }

        @Override
        public String text() {
            return String.join("\n", parts.stream().map(Part::text).toList());
        }

        Optional<Control> button(String label) {
            return button(parts, label);
        }

        /** The first such button below those words. */
        Optional<Control> buttonUnder(String words, String label) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).text().contains(words)) {
                    return button(parts.subList(i, parts.size()), label);
                }
            }
            return Optional.empty();
        }

        Optional<Control> control(Control.Kind kind, String label) {
            return parts.stream()
                    .flatMap(part -> part.controls().stream())
                    .filter(control -> control.kind() == kind && control.label().equals(label))
                    .findFirst();
        }

        private static Optional<Control> button(List<Part> parts, String label) {
            return parts.stream()
                    .flatMap(part -> part.controls().stream())
                    .filter(control -> control.kind() == Control.Kind.BUTTON)
                    .filter(control -> control.label().equals(label))
                    .findFirst();
        }
    }

    /** A form that is open. */
    record Form(String text, List<Field> fields, Object handle) implements Seen {
        public Form {
            fields = List.copyOf(fields);
        }
    }

    /** A field by its id, with what stands in it. */
    record Field(String id, String initial) {}

    /** One block of a message. */
    record Part(String text, List<Control> controls) {
        public Part {
            controls = List.copyOf(controls);
        }
    }

    /** Something to press or to pick from. */
    record Control(Kind kind, String label, Object handle) {
        enum Kind {
            BUTTON,
            POINT,
            CHOICES
        }
    }
}
