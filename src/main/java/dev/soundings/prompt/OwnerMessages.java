package dev.soundings.prompt;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.round.Invitation.Reason;
import dev.soundings.round.Round;
import dev.soundings.wording.PromptText;

import java.time.LocalTime;
import java.util.Optional;

/** What the owner of a project is told when asking did not go as planned. */
final class OwnerMessages {
    private final Addressees addressees;

    OwnerMessages(Addressees addressees) {
        this.addressees = addressees;
    }

    /** A round of which prompts were missed while the service was down. */
    Optional<ChatMessage> missed(Project project, Round round) {
        return about(PromptText.OWNER_MISSED, project, round);
    }

    /**
     * A message that one person did not get; the post in the channel asks instead, where there is
     * one. Whoever can do something about it depends on the reason.
     */
    Optional<ChatMessage> noMessage(Project project, UserId person, Reason reason) {
        boolean inChannel = project.channel().isPresent();
        if (reason == Reason.NOT_TAKEN) {
            return about(
                    inChannel ? PromptText.OWNER_NOT_TAKEN : PromptText.OWNER_NOT_TAKEN_NO_CHANNEL,
                    project,
                    person);
        }
        return about(
                inChannel ? PromptText.OWNER_FELL_BACK : PromptText.OWNER_NO_CHANNEL,
                project,
                person);
    }

    /** Nobody knows whether the prompt arrived. */
    Optional<ChatMessage> inDoubt(Project project, UserId person) {
        return about(PromptText.OWNER_IN_DOUBT, project, person);
    }

    /** A member who took themselves off. */
    Optional<ChatMessage> left(Project project, UserId person) {
        return to(project)
                .map(owner -> {
                    Object[] values = {
                        "project", project.name(), "person", new Span.Mention(person)
                    };
                    return ChatMessage.of(
                            Sentence.of(owner.phrases(), PromptText.OWNER_LEFT, values),
                            owner.phrases()
                                    .say(
                                            PromptText.OWNER_LEFT_HEADLINE,
                                            "project",
                                            project.name()));
                });
    }

    /** The post for everybody could not be made. */
    Optional<ChatMessage> noPost(Project project, Round round, Reason reason) {
        return about(
                reason == Reason.NOT_TAKEN
                        ? PromptText.OWNER_POST_NOT_TAKEN
                        : PromptText.OWNER_CHANNEL_GONE,
                project,
                round);
    }

    /** Prompts of a round that were ready and never went out, for want of leave or of time. */
    Optional<ChatMessage> lost(Project project, Round round, Reason reason) {
        return about(
                reason == Reason.NOT_AUTHORISED
                        ? PromptText.OWNER_NOT_AUTHORISED
                        : PromptText.OWNER_EXPIRED,
                project,
                round);
    }

    private Optional<ChatMessage> about(PromptText text, Project project, UserId person) {
        return to(project)
                .map(owner ->
                        message(
                                owner,
                                text,
                                "project",
                                project.name(),
                                "person",
                                new Span.Mention(person)));
    }

    private Optional<ChatMessage> about(PromptText text, Project project, Round round) {
        return to(project)
                .map(owner ->
                        message(owner, text, "project", project.name(), "day", day(owner, round)));
    }

    private Optional<Addressee> to(Project project) {
        return addressees.find(project.workspace(), project.owner());
    }

    private static Span day(Addressee owner, Round round) {
        return new Span.Moment(
                owner.at(round.date(), LocalTime.NOON), owner.zone(), Span.Moment.Shape.DAY);
    }

    private static ChatMessage message(Addressee owner, PromptText text, Object... values) {
        return ChatMessage.of(
                Sentence.of(owner.phrases(), text, values),
                owner.phrases().say(PromptText.OWNER_HEADLINE, values[0], values[1]));
    }
}
