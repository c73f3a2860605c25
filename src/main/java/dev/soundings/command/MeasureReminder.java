package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Recipient;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.Span;
import dev.soundings.delivery.Envelope;
import dev.soundings.delivery.Outbox;
import dev.soundings.delivery.OutgoingMessage;
import dev.soundings.delivery.Purpose;
import dev.soundings.delivery.SendCheck;
import dev.soundings.delivery.SendVerdict;
import dev.soundings.delivery.SkipReason;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.project.Projects;
import dev.soundings.project.WhyCard;
import dev.soundings.wording.WhyText;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Asks again in two weeks how a project's success will be known, when that was not known yet. The
 * question is put into the outbox at once and left out when somebody has written it meanwhile.
 */
final class MeasureReminder implements SendCheck {
    private static final Duration LATER = Duration.ofDays(14);
    private static final Duration WORTH_ASKING = Duration.ofDays(5);
    private static final String ABOUT = "measure:";

    private final Outbox outbox;
    private final Projects projects;

    MeasureReminder(Outbox outbox, Projects projects) {
        this.outbox = outbox;
        this.projects = projects;
    }

    /** Once for each version of a card. */
    void remind(Caller caller, Project project, WhyCard card) {
        if (card.measure().isPresent()) {
            return;
        }
        var at = caller.now().plus(LATER);
        outbox.put(
                new Envelope(
                        project.workspace(),
                        new SendKey(
                                "%s.measure.%s.%d"
                                        .formatted(
                                                project.workspace(), project.id(), card.version())),
                        Purpose.NOTICE,
                        ABOUT + project.id(),
                        at,
                        at.plus(WORTH_ASKING),
                        new OutgoingMessage.Post(
                                new Recipient.Person(project.owner()), message(caller, project))));
    }

    @Override
    public SendVerdict check(Envelope envelope, Instant now) {
        if (!envelope.about().startsWith(ABOUT)) {
            return new SendVerdict.Send();
        }
        var id = new ProjectId(envelope.about().substring(ABOUT.length()));
        return projects.find(envelope.workspace(), id)
                        .filter(project -> !project.archived())
                        .flatMap(Project::why)
                        .filter(card -> card.measure().isEmpty())
                        .isPresent()
                ? new SendVerdict.Send()
                : new SendVerdict.Skip(SkipReason.ALREADY_ANSWERED);
    }

    private static ChatMessage message(Caller caller, Project project) {
        var question = caller.say(WhyText.MEASURE_AGAIN, "project", project.name());
        var edit =
                Block.Button.primary(
                        ActionId.of("why", "edit", project.id().value()), caller.say(WhyText.EDIT));
        return new ChatMessage(
                ChatMessage.shortened(question),
                List.of(
                        new Block.Paragraph(List.of(new Span.Text(question))),
                        new Block.Buttons(List.of(edit))));
    }
}
