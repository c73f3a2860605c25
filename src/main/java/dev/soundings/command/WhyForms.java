package dev.soundings.command;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.FormValues;
import dev.soundings.project.Project;
import dev.soundings.project.WhyCard;
import dev.soundings.project.WhyDraft;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.WhyText;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a why card, and what comes back from it. */
final class WhyForms {
    static final String PURPOSE = "purpose";
    static final String MEASURE = "measure";
    static final int LONGEST = 600;
    private static final String PROBLEM = "problem";
    private static final String BENEFITS = "benefits";
    private static final String PRIORITY = "priority";
    private static final String REASON = "reason";

    private final Phrases phrases;

    WhyForms(Phrases phrases) {
        this.phrases = phrases;
    }

    ChatForm edit(Project project) {
        var card = project.why();
        var pages = new ArrayList<ChatForm.Page>();
        pages.add(
                new ChatForm.Page(
                        List.of(),
                        List.of(
                                purpose(words(card.map(WhyCard::purpose))),
                                measure(words(card.flatMap(WhyCard::measure))),
                                optional(PROBLEM, WhyText.PROBLEM, card.map(WhyCard::problem))
                                        .hinted(phrases.say(WhyText.PROBLEM_HINT)),
                                optional(
                                        BENEFITS, WhyText.BENEFITS, card.map(WhyCard::whoBenefits)),
                                optional(
                                                PRIORITY,
                                                WhyText.PRIORITY,
                                                card.flatMap(WhyCard::priority))
                                        .hinted(phrases.say(WhyText.PRIORITY_HINT)))));
        if (card.isPresent()) {
            var reason =
                    FormField.optional(
                                    REASON,
                                    phrases.say(WhyText.REASON),
                                    new Input.ShortText(LONGEST))
                            .hinted(phrases.say(WhyText.REASON_HINT));
            pages.add(new ChatForm.Page(List.of(), List.of(reason)));
        }
        return new ChatForm(
                ActionId.of("why", "edit", project.id().value()),
                phrases.say(WhyText.TITLE),
                phrases.say(WhyText.SAVE),
                pages);
    }

    FormField purpose(String words) {
        var field =
                FormField.required(
                                PURPOSE, phrases.say(WhyText.PURPOSE), new Input.LongText(LONGEST))
                        .hinted(phrases.say(WhyText.PURPOSE_HINT));
        return words.isEmpty() ? field : field.starting(words);
    }

    FormField measure(String words) {
        var field =
                FormField.optional(
                                MEASURE, phrases.say(WhyText.MEASURE), new Input.ShortText(LONGEST))
                        .hinted(phrases.say(WhyText.MEASURE_HINT));
        return words.isEmpty() ? field : field.starting(words);
    }

    private FormField optional(String id, WhyText label, Optional<Text> now) {
        var field = FormField.optional(id, phrases.say(label), new Input.LongText(LONGEST));
        var words = words(now);
        return words.isEmpty() ? field : field.starting(words);
    }

    static WhyDraft draft(FormValues values) {
        return new WhyDraft(
                text(values, PURPOSE),
                text(values, PROBLEM),
                text(values, BENEFITS),
                values.one(PRIORITY).map(Text::of),
                values.one(MEASURE).map(Text::of),
                text(values, REASON));
    }

    /** By field: the purpose is missing, or something is longer than it may be. */
    Map<String, String> problems(FormValues values) {
        var problems = new HashMap<String, String>();
        for (var field : List.of(PURPOSE, MEASURE, PROBLEM, BENEFITS, PRIORITY, REASON)) {
            int over = values.one(field).orElse("").strip().length() - LONGEST;
            if (over > 0) {
                problems.put(field, phrases.say(WhyText.OVER, "over", over, "most", LONGEST));
            }
        }
        if (!values.has(PURPOSE)) {
            problems.put(PURPOSE, phrases.say(WhyText.PURPOSE_MISSING));
        }
        return problems;
    }

    private static Text text(FormValues values, String field) {
        return Text.of(values.one(field).orElse(""));
    }

    private static String words(Optional<Text> text) {
        return text.flatMap(Text::words).orElse("");
    }
}
