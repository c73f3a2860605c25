package dev.soundings.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.SampleWorld;
import dev.soundings.people.People;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspaces;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import java.util.List;

/** The gate as Spring puts it together from what the nouns bring. */
class AccessStartIT {
    private static final Route OPEN = Route.to("pilot", "open", Permission.USE);

    @Test
    void startsWithTheRoutesOfAllNouns() {
        try (var house = start(OPEN, Route.to("pilot", "close", Permission.USE))) {
            var table = house.getBean(RouteTable.class);

            assertThat(table.find("pilot", "open")).isPresent();
            assertThat(table.find("pilot", "close")).isPresent();
        }
    }

    @Test
    void doesNotStartWhileTwoNounsClaimOneRoute() {
        assertThatThrownBy(() -> start(OPEN, OPEN))
                .hasRootCauseMessage(
                        "two nouns claim the way in pilot/open; one of them must let go");
    }

    @Test
    void doesNotStartWhileNobodyFindsWhatARouteIsAbout() {
        var about = Route.to("why", "show", Permission.SEE_WHY, SubjectKind.PROJECT);

        assertThatThrownBy(() -> start(OPEN, about))
                .hasRootCauseMessage(
                        "why/show is about what is called project, which no noun finds");
    }

    private static AnnotationConfigApplicationContext start(Route mine, Route yours) {
        var world = new SampleWorld();
        var house = new AnnotationConfigApplicationContext();
        house.registerBean("workspaces", Workspaces.class, () -> world.workspaces);
        house.registerBean("people", People.class, () -> world.people);
        house.registerBean("trail", AuditTrail.class, () -> world.auditTrail);
        house.registerBean(Wording.class);
        house.registerBean("mine", NounAccess.class, () -> bringing(mine));
        house.registerBean("yours", NounAccess.class, () -> bringing(yours));
        house.register(AccessConfiguration.class);
        house.refresh();
        return house;
    }

    private static NounAccess bringing(Route route) {
        return new NounAccess(List.of(route), List.of());
    }
}
