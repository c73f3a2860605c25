package dev.soundings.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.access.ContributedRoutes;
import dev.soundings.access.NounAccess;

import org.junit.jupiter.api.Test;

/** No way in comes with the wired house that the matrix of who may do what does not try. */
class RoutesIT {
    @Test
    void allRoutesOfTheHouseAreTriedByRoleAndEntryPoint() {
        try (var rig = new CommandRig()) {
            assertThat(rig.all(NounAccess.class))
                    .flatExtracting(NounAccess::routes)
                    .containsExactlyInAnyOrderElementsOf(ContributedRoutes.all());
        }
    }
}
