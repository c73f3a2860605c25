package dev.soundings.prompt;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.UserId;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.response.AskedQuestions;
import dev.soundings.response.RatedInWords;
import dev.soundings.wording.PromptText;
import dev.soundings.workspace.Shortened;

import java.util.List;

/** Asks for a risk in two taps and a line, and who of those who may shall read it. */
final class PrivateRiskForm {
    static final int LONGEST_TITLE = 300;
    static final String TITLE = "title";
    static final String READER = "reader";
    static final String WHEN = "when";
    static final String COST = "cost";

    private final People people;

    PrivateRiskForm(People people) {
        this.people = people;
    }

    ChatForm of(AskedQuestions asked, Addressee to, List<UserId> readers) {
        var phrases = to.phrases();
        var fields =
                List.of(
                        FormField.required(
                                TITLE,
                                phrases.say(PromptText.RISK_WHAT),
                                new Input.ShortText(LONGEST_TITLE)),
                        FormField.required(
                                READER,
                                phrases.say(PromptText.RISK_READER),
                                new Input.OneOf(
                                        readers.stream()
                                                .map(reader -> option(asked.project(), reader, to))
                                                .toList())),
                        FormField.optional(
                                WHEN,
                                phrases.say(PromptText.RISK_WHEN),
                                new Input.OneOf(
                                        List.of(
                                                option(
                                                        RatedInWords.THIS_MONTH,
                                                        PromptText.THIS_MONTH,
                                                        to),
                                                option(
                                                        RatedInWords.LATER,
                                                        PromptText.SOME_TIME_LATER,
                                                        to)))),
                        FormField.optional(
                                COST,
                                phrases.say(PromptText.RISK_COST),
                                new Input.OneOf(
                                        List.of(
                                                option(
                                                        RatedInWords.DAYS,
                                                        PromptText.COSTS_DAYS,
                                                        to),
                                                option(
                                                        RatedInWords.WEEKS,
                                                        PromptText.COSTS_WEEKS,
                                                        to),
                                                option(
                                                        RatedInWords.DATE,
                                                        PromptText.COSTS_DATE,
                                                        to)))));
        return new ChatForm(
                ActionId.of(Answers.FEATURE, Answers.PRIVATE, asked.invitation().id().value()),
                phrases.say(PromptText.RISK_TITLE),
                phrases.say(PromptText.RISK_SUBMIT),
                List.of(
                        new ChatForm.Page(
                                Sentence.of(
                                        phrases,
                                        PromptText.RISK_INTRO,
                                        "project",
                                        asked.project().name()),
                                fields)));
    }

    private Option option(Project project, UserId reader, Addressee to) {
        var name =
                people.find(project.workspace(), reader).map(Person::name).orElse(reader.value());
        var role =
                reader.equals(project.owner())
                        ? "owner"
                        : project.sponsor().filter(reader::equals).isPresent() ? "sponsor" : "pmo";
        return Option.of(
                reader.value(),
                to.phrases().say(PromptText.READER, "name", Shortened.to(40, name), "role", role));
    }

    private static Option option(String value, PromptText label, Addressee to) {
        return Option.of(value, to.phrases().say(label));
    }
}
