package dev.soundings.digest;

import dev.soundings.chat.WorkspaceId;
import dev.soundings.people.People;
import dev.soundings.wording.DigestText;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspace;
import dev.soundings.workspace.Workspaces;

import java.util.Locale;
import java.util.Optional;

/** How an issue reads in the other workspace that has accepted it, in that one's language. */
final class RelayedImprints {
    private final Relays relays;
    private final Workspaces workspaces;
    private final People people;
    private final Wording wording;

    RelayedImprints(Relays relays, Workspaces workspaces, People people, Wording wording) {
        this.relays = relays;
        this.workspaces = workspaces;
        this.people = people;
        this.wording = wording;
    }

    /** Empty as well while the other workspace is paused. */
    Optional<Imprint> of(DigestPlan plan, Editions.Edition edition) {
        return running(plan)
                .map(running ->
                        new Imprint(
                                running.host(),
                                running.channel(),
                                DigestKeys.relayedPost(running.host(), edition.issue()),
                                DigestKeys.relayedDetails(running.host(), edition.issue()),
                                told(running.host(), plan, edition)));
    }

    /** Where it is told at present, as {@link #of}. */
    Optional<WorkspaceId> host(DigestPlan plan) {
        return running(plan).map(Relay.State.Running::host);
    }

    private Optional<Relay.State.Running> running(DigestPlan plan) {
        return relays.find(plan.workspace(), plan.id())
                .flatMap(relay ->
                        relay.state() instanceof Relay.State.Running running
                                ? Optional.of(running)
                                : Optional.empty())
                .filter(running -> !isPaused(running.host()));
    }

    private Told told(WorkspaceId host, DigestPlan plan, Editions.Edition edition) {
        var locale = workspaces.find(host).map(Workspace::locale).orElse(Locale.ENGLISH);
        var phrases = wording.in(locale);
        var names = new PlainNames(people, plan.workspace(), phrases.say(DigestText.SOMEBODY));
        var told =
                new DigestMessages(phrases, DigestMessages.Readers.ELSEWHERE)
                        .tell(edition.digest());
        return new Told(names.in(told.post()), told.details().map(names::in));
    }

    private boolean isPaused(WorkspaceId host) {
        return workspaces.find(host).filter(Workspace::paused).isPresent();
    }
}
