package dev.soundings.access;

import dev.soundings.checkin.CheckInFinder;
import dev.soundings.command.CommandRoutes;
import dev.soundings.digest.DigestSubjects;
import dev.soundings.prompt.InvitationFinder;
import dev.soundings.register.EntryKinds;
import dev.soundings.register.EntryRoutes;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every way in, as the nouns bring them; a test of the wired house knows whether one is missing.
 */
public final class ContributedRoutes {
    private ContributedRoutes() {}

    public static List<Route> all() {
        return Stream.of(
                        CommandRoutes.routes(),
                        CheckInFinder.routes(),
                        EntryRoutes.routes(EntryKinds.shipped()),
                        DigestSubjects.routes(),
                        InvitationFinder.routes())
                .flatMap(List::stream)
                .toList();
    }
}
