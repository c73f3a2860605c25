package dev.soundings.prompt;

import static java.util.Comparator.comparing;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.register.EntryDesk;
import dev.soundings.register.EntryInput;
import dev.soundings.register.RiskKind;
import dev.soundings.response.AskedQuestions;
import dev.soundings.response.RatedInWords;
import dev.soundings.wording.PromptText;
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

    private final Workspaces workspaces;
    private final People people;
    private final EntryDesk desk;
    private final PrivateRiskForm form;

    PrivateRisks(Workspaces workspaces, People people, EntryDesk desk) {
        this.workspaces = workspaces;
        this.people = people;
        this.desk = desk;
        form = new PrivateRiskForm(people);
    }

    ChatReply handle(Deed deed, AskedQuestions asked, Addressee to) {
        var readers = readers(asked.project(), to.person().id());
        if (readers.isEmpty()) {
            return ChatReply.whisper(to.phrases().say(PromptText.NO_PRIVATE_READER));
        }
        return deed.submitted()
                ? raise(deed, asked, to, readers)
                : new ChatReply.OpenForm(form.of(asked, to, readers));
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

    private ChatReply raise(Deed deed, AskedQuestions asked, Addressee to, List<UserId> readers) {
        var values = deed.values();
        var title = values.one(PrivateRiskForm.TITLE);
        if (title.isEmpty()) {
            return ChatReply.fieldError(
                    PrivateRiskForm.TITLE, to.phrases().say(PromptText.RISK_WHAT_MISSING));
        }
        int over = title.get().strip().length() - PrivateRiskForm.LONGEST_TITLE;
        if (over > 0) {
            return ChatReply.fieldError(
                    PrivateRiskForm.TITLE,
                    to.phrases().say(PromptText.RISK_TOO_LONG, "over", over));
        }
        var reader =
                readers.stream()
                        .filter(one ->
                                values.one(PrivateRiskForm.READER)
                                        .filter(one.value()::equals)
                                        .isPresent())
                        .findFirst();
        if (reader.isEmpty()) {
            return ChatReply.fieldError(
                    PrivateRiskForm.READER, to.phrases().say(PromptText.RISK_READER_MISSING));
        }
        var rated =
                RatedInWords.risk(
                        RatedInWords.when(values.one(PrivateRiskForm.WHEN)),
                        RatedInWords.cost(values.one(PrivateRiskForm.COST)));
        desk.add(
                RiskKind.RISK,
                asked.project(),
                EntryInput.of(Text.of(title.get()), rated)
                        .privateTo(reader.get())
                        .due(RiskKind.usualReview(to.dateOf(deed.origin().at()))),
                deed.origin());
        return new ChatReply.Whisper(
                ChatMessage.of(
                        Sentence.of(
                                to.phrases(),
                                PromptText.RISK_RAISED,
                                "reader",
                                new Span.Mention(reader.get())),
                        to.phrases().say(PromptText.RISK_TITLE)));
    }

    private Optional<Person> person(Project project, UserId user) {
        return people.find(project.workspace(), user);
    }
}
