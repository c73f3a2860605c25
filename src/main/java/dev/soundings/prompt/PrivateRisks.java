package dev.soundings.prompt;

import static java.util.Comparator.comparing;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Option;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskDesk;
import dev.soundings.register.RiskEntry;
import dev.soundings.response.AskedQuestions;
import dev.soundings.wording.PromptText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;
import dev.soundings.workspace.Workspaces;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Raises a risk that one chosen reader reads and nobody else: the owner, the sponsor or the project
 * office, because the owner may be the risk.
 */
final class PrivateRisks {
    private static final String TITLE = "title";
    private static final String READER = "reader";
    private static final String WHEN = "when";
    private static final String COST = "cost";
    private static final int UNRATED = 3;

    private final Workspaces workspaces;
    private final People people;
    private final RiskDesk risks;

    PrivateRisks(Workspaces workspaces, People people, RiskDesk risks) {
        this.workspaces = workspaces;
        this.people = people;
        this.risks = risks;
    }

    ChatReply handle(Deed deed, AskedQuestions asked, Addressee to) {
        var readers = readers(asked.project(), to.person().id());
        if (readers.isEmpty()) {
            return ChatReply.whisper(to.phrases().say(PromptText.NO_PRIVATE_READER));
        }
        return deed.submitted()
                ? raise(deed, asked, to, readers)
                : new ChatReply.OpenForm(form(asked, to, readers));
    }

    /** In the order in which they are offered, without the person who raises it. */
    private List<UserId> readers(Project project, UserId raiser) {
        var readers = new ArrayList<UserId>();
        readers.add(project.owner());
        project.sponsor().ifPresent(readers::add);
        workspaces
                .find(project.workspace())
                .ifPresent(workspace ->
                        workspace.pmo().stream()
                                .sorted(comparing(UserId::value))
                                .forEach(readers::add));
        return readers.stream()
                .distinct()
                .filter(reader -> !reader.equals(raiser))
                .filter(reader -> person(project, reader).filter(Person::isMember).isPresent())
                .limit(10)
                .toList();
    }

    private ChatForm form(AskedQuestions asked, Addressee to, List<UserId> readers) {
        var phrases = to.phrases();
        var fields =
                List.of(
                        FormField.required(
                                TITLE,
                                phrases.say(PromptText.RISK_WHAT),
                                new Input.ShortText(RiskEntry.LONGEST_TITLE)),
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
                                                option("this-month", PromptText.THIS_MONTH, to),
                                                option("later", PromptText.SOME_TIME_LATER, to)))),
                        FormField.optional(
                                COST,
                                phrases.say(PromptText.RISK_COST),
                                new Input.OneOf(
                                        List.of(
                                                option("days", PromptText.COSTS_DAYS, to),
                                                option("weeks", PromptText.COSTS_WEEKS, to),
                                                option("date", PromptText.COSTS_DATE, to)))));
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

    private ChatReply raise(Deed deed, AskedQuestions asked, Addressee to, List<UserId> readers) {
        var values = deed.values();
        var title = values.one(TITLE);
        if (title.isEmpty()) {
            return ChatReply.fieldError(TITLE, to.phrases().say(PromptText.RISK_WHAT_MISSING));
        }
        int over = title.get().strip().length() - RiskEntry.LONGEST_TITLE;
        if (over > 0) {
            return ChatReply.fieldError(
                    TITLE, to.phrases().say(PromptText.RISK_TOO_LONG, "over", over));
        }
        var reader =
                readers.stream()
                        .filter(one -> values.one(READER).filter(one.value()::equals).isPresent())
                        .findFirst();
        if (reader.isEmpty()) {
            return ChatReply.fieldError(READER, to.phrases().say(PromptText.RISK_READER_MISSING));
        }
        risks.raise(
                asked.project(),
                Risk.Kind.RISK,
                new RiskEntry(
                        Text.of(title.get()),
                        probability(values),
                        impact(values),
                        Text.of(""),
                        Optional.empty(),
                        Optional.empty(),
                        reader),
                deed.origin().user(),
                deed.origin().event(),
                deed.origin().at());
        return new ChatReply.Whisper(
                ChatMessage.of(
                        Sentence.of(
                                to.phrases(),
                                PromptText.RISK_RAISED,
                                "reader",
                                new Span.Mention(reader.get())),
                        to.phrases().say(PromptText.RISK_TITLE)));
    }

    /** The words in which members rate, as everywhere. */
    private static int probability(FormValues values) {
        return switch (values.one(WHEN).orElse("")) {
            case "this-month" -> 4;
            case "later" -> 2;
            default -> UNRATED;
        };
    }

    private static int impact(FormValues values) {
        return switch (values.one(COST).orElse("")) {
            case "days" -> 2;
            case "weeks" -> 3;
            case "date" -> 5;
            default -> UNRATED;
        };
    }

    private Option option(Project project, UserId reader, Addressee to) {
        var name = person(project, reader).map(Person::name).orElse(reader.value());
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

    private Optional<Person> person(Project project, UserId user) {
        return people.find(project.workspace(), user);
    }
}
