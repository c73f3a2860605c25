package dev.soundings.checkin;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A set of questions in one version. Once asked it is frozen: a changed file makes a new version.
 *
 * @param version of the content, ten characters that follow from it
 */
public record QuestionSet(String name, String version, LocalText title, List<Item> items) {
    public QuestionSet {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a question set without a question");
        }
    }

    /** All questions that could be asked, those of the banks and follow-ups included. */
    public List<Question> questions() {
        return items.stream().flatMap(item -> item.questions().stream()).toList();
    }

    public Optional<Question> question(QuestionId id) {
        return questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public SetRef ref() {
        return new SetRef(name, version);
    }

    /** A place in the set: always the same question, or one of a bank. */
    public sealed interface Item {
        List<Question> questions();

        /** A question with its follow-ups, the question first. */
        record Fixed(List<Question> questions) implements Item {
            public Fixed {
                questions = List.copyOf(questions);
            }
        }

        /** One wording a round, rotating; each wording comes with its follow-ups. */
        record Bank(List<Wording> wordings) implements Item {
            public Bank {
                wordings = List.copyOf(wordings);
            }

            @Override
            public List<Question> questions() {
                return wordings.stream().flatMap(wording -> wording.questions().stream()).toList();
            }
        }

        /**
         * One wording of a bank: its question, then the follow-ups.
         *
         * @param restWeeks how long it rests for a person who answered it
         * @param needs it is not asked of a project of which one of these is not known
         */
        record Wording(List<Question> questions, int restWeeks, Set<Fact> needs) {
            public Wording {
                questions = List.copyOf(questions);
                needs = Set.copyOf(needs);
            }

            /** One that needs to know nothing. */
            public Wording(List<Question> questions, int restWeeks) {
                this(questions, restWeeks, Set.of());
            }
        }
    }

    /** Names one version of one set: {@code why@x7k2m9p4qa}. */
    public record SetRef(String name, String version) {}
}
