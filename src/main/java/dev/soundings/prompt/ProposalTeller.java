package dev.soundings.prompt;

import dev.soundings.access.Actor;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;
import dev.soundings.register.Entries;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryKind;
import dev.soundings.register.EntryKinds;
import dev.soundings.register.EntryMessages;
import dev.soundings.register.EntryView;
import dev.soundings.round.Round;
import dev.soundings.round.RoundListener;

import java.time.Instant;
import java.util.Optional;

/**
 * When a round closes, its project's owner gets what answers have proposed for the register, to
 * keep or drop: one notice a round, none when nothing waits. The deputy gets it while the owner is
 * away.
 */
final class ProposalTeller implements RoundListener {
    private final Projects projects;
    private final Entries entries;
    private final EntryKinds kinds;
    private final Addressees addressees;
    private final Notices notices;

    ProposalTeller(
            Projects projects,
            Entries entries,
            EntryKinds kinds,
            Addressees addressees,
            Notices notices) {
        this.projects = projects;
        this.entries = entries;
        this.kinds = kinds;
        this.addressees = addressees;
        this.notices = notices;
    }

    @Override
    public void closing(Round round, Instant now) {
        projects.find(round.workspace(), round.project())
                .filter(project -> !project.archived())
                .ifPresent(project ->
                        tell(project, speaker(project, now), "proposals." + round.id(), now));
    }

    private UserId speaker(Project project, Instant now) {
        boolean away =
                addressees
                        .find(project.workspace(), project.owner())
                        .filter(to -> to.person().isAwayOn(to.dateOf(now)))
                        .isPresent();
        return away ? project.deputy().orElse(project.owner()) : project.owner();
    }

    private void tell(Project project, UserId speaker, String about, Instant now) {
        addressees
                .find(project.workspace(), speaker)
                .ifPresent(to ->
                        proposals(project, to, now)
                                .ifPresent(message ->
                                        notices.tell(
                                                project.workspace(),
                                                speaker,
                                                about,
                                                message,
                                                now)));
    }

    private Optional<ChatMessage> proposals(Project project, Addressee to, Instant now) {
        var actor = new Actor(project.workspace(), to.person().id());
        var view = new EntryView(to.phrases(), to.person().id(), to.dateOf(now));
        var visible =
                kinds.all().stream()
                        .filter(EntryKind::comesFromAnswers)
                        .flatMap(kind -> entries.visibleTo(actor, kind, project.id()).stream())
                        .<Entry<?>>map(entry -> entry)
                        .toList();
        return EntryMessages.proposals(visible, view);
    }
}
