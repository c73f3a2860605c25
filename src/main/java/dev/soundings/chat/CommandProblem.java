package dev.soundings.chat;

/** Why a typed command cannot be read; the sentence to the person is made from it. */
public sealed interface CommandProblem {
    record UnknownNoun(String word) implements CommandProblem {}

    /** {@code word} is empty when the verb is missing. */
    record UnknownVerb(String noun, String word) implements CommandProblem {}

    record UnbalancedQuotes(String noun, String verb) implements CommandProblem {}

    /** Words left over that no argument takes. */
    record Unexpected(String noun, String verb, String words) implements CommandProblem {}

    /** A keyword or rating whose value is missing or does not fit. */
    record BadValue(String noun, String verb, String argument, String value)
            implements CommandProblem {}

    record UnknownPerson(String noun, String verb, String name) implements CommandProblem {}

    record UnknownChannel(String noun, String verb, String name) implements CommandProblem {}
}
