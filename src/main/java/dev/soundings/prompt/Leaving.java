package dev.soundings.prompt;

import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Sentence;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIns;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;
import dev.soundings.project.Role;
import dev.soundings.response.AskedQuestions;
import dev.soundings.round.Invitation;
import dev.soundings.round.Invitation.Fate;
import dev.soundings.round.Invitation.Reason;
import dev.soundings.round.Invitations;
import dev.soundings.wording.PromptText;

import java.util.HashSet;
import java.util.Set;

/**
 * "Leave", in the first prompt: takes a member off a project for which they should never have been
 * asked. No reason is wanted; the owner hears that they left, and can ask them.
 */
final class Leaving {
    private static final int LOOK_BACK = 60;

    private final Projects projects;
    private final CheckIns checkIns;
    private final Invitations invitations;
    private final NamedAnswers answers;
    private final OwnerMessages messages;
    private final Notices notices;

    Leaving(
            Projects projects,
            CheckIns checkIns,
            Invitations invitations,
            NamedAnswers answers,
            OwnerMessages messages,
            Notices notices) {
        this.projects = projects;
        this.checkIns = checkIns;
        this.invitations = invitations;
        this.answers = answers;
        this.messages = messages;
        this.notices = notices;
    }

    /** Sponsors and deputies have agreed to be that, and only the owner can change it. */
    static boolean isPossible(Project project, UserId person) {
        return project.rolesOf(person).equals(Set.of(Role.MEMBER));
    }

    ChatReply leave(AskedQuestions asked, Addressee to, Origin origin) {
        var project = asked.project();
        var person = to.person().id();
        if (project.rolesOf(person).isEmpty()) {
            return said(PromptText.LEFT, project, to);
        }
        if (!isPossible(project, person)) {
            return said(PromptText.CANNOT_LEAVE, project, to);
        }
        invitations.latestOf(project.workspace(), person, LOOK_BACK).stream()
                .filter(invitation -> invitation.project().equals(project.id()))
                .filter(invitation -> answers.find(invitation).isEmpty())
                .filter(invitation -> origin.at().isBefore(invitation.closesAt()))
                .forEach(open -> end(open, origin));
        checkIns.of(project.workspace(), project.id())
                .forEach(checkIn ->
                        checkIns.change(
                                checkIn.workspace(),
                                checkIn.id(),
                                stored -> stored.without(person)));
        projects.change(project.workspace(), project.id(), stored -> without(stored, person));
        messages.left(project, person)
                .ifPresent(message ->
                        notices.tell(
                                project.workspace(),
                                project.owner(),
                                "left.%s.%s".formatted(asked.invitation().id(), person),
                                message,
                                origin.at()));
        return said(PromptText.LEFT, project, to);
    }

    private void end(Invitation open, Origin origin) {
        invitations.change(
                open.workspace(),
                open.id(),
                stored -> stored.ending(new Fate.NotAsked(Reason.LEFT, origin.at())));
    }

    private static Project without(Project project, UserId person) {
        var members = new HashSet<>(project.members());
        members.remove(person);
        return project.staffed(
                project.owner(), project.deputy(), project.sponsor(), members, project.observers());
    }

    private static ChatReply said(PromptText text, Project project, Addressee to) {
        return new ChatReply.Whisper(
                ChatMessage.of(
                        Sentence.of(
                                to.phrases(),
                                text,
                                "project",
                                project.name(),
                                "owner",
                                new Span.Mention(project.owner())),
                        to.phrases().say(PromptText.LEAVE, "project", project.name())));
    }
}
