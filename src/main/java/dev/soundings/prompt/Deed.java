package dev.soundings.prompt;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Origin;
import dev.soundings.response.AskedQuestions;

import java.util.List;

/** What a person did below a prompt: pressed, chose or submitted. */
record Deed(
        Origin origin, ActionId action, List<String> chosen, FormValues values, boolean submitted) {
    Deed {
        chosen = List.copyOf(chosen);
    }

    /** Whether something changes that carries the person's name. */
    boolean changesWhatIsNamed(AskedQuestions asked) {
        return switch (action.verb()) {
            case Answers.OPEN, Answers.EDIT, Answers.MORE, Answers.PRIVATE -> false;
            case Answers.TAP ->
                    asked.named().stream()
                            .map(question -> question.id().value())
                            .anyMatch(Answers.detail(action)::equals);
            default -> !asked.named().isEmpty();
        };
    }
}
