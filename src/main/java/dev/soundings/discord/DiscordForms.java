package dev.soundings.discord;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.FormField;
import dev.soundings.wording.DiscordText;
import dev.soundings.wording.Phrases;

import net.dv8tion.jda.api.components.ModalTopLevelComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.modals.Modal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Turns the next step of a form into a modal: each field a label with an input, a select, radio
 * buttons or check boxes below it. The modal's id is what submitting means.
 *
 * @see <a href="https://docs.discord.com/developers/components/reference#label">Discord: label</a>
 */
final class DiscordForms {
    Modal render(FormProgress progress, FormProgress.Step step, Phrases phrases) {
        var components = new ArrayList<ModalTopLevelComponent>();
        if (!progress.problems().isEmpty()) {
            components.add(
                    TextDisplay.of(
                            problems(progress, phrases).stream()
                                    .map(text -> "- " + Markdown.oneLine(text))
                                    .collect(Collectors.joining("\n"))));
        } else if (!step.intro().isEmpty()) {
            components.add(TextDisplay.of(Markdown.of(step.intro())));
        }
        step.fields().forEach(field -> components.add(field(field, phrases)));
        return Modal.create(idOf(progress.form().submit()), progress.form().title())
                .addComponents(components)
                .build();
    }

    static String idOf(ActionId submit) {
        return submit.toString();
    }

    /** {@code Due: That day is over.}, one by one. */
    static List<String> problems(FormProgress progress, Phrases phrases) {
        return progress.problems().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(problem ->
                        progress.form()
                                .field(problem.getKey())
                                .map(field ->
                                        phrases.say(
                                                DiscordText.FIELD_PROBLEM,
                                                "field",
                                                field.label(),
                                                "problem",
                                                problem.getValue()))
                                .orElse(problem.getValue()))
                .toList();
    }

    private static Label field(FormField field, Phrases phrases) {
        var input = FormInputs.of(field, phrases);
        return field.hint().isBlank()
                ? Label.of(field.label(), input)
                : Label.of(field.label(), field.hint(), input);
    }
}
