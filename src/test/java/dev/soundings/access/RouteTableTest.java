package dev.soundings.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.soundings.SampleWorld;

import org.junit.jupiter.api.Test;

import java.util.List;

class RouteTableTest {
    private static final SubjectKind PILOT = new SubjectKind("pilot", "pilot", false);
    private static final Route SHOW = Route.to("pilot", "show", Permission.SEE_ENTRY, PILOT);
    private static final Actor TOM = new Actor(SampleWorld.ROOM, SampleWorld.TOM);

    @Test
    void findsWhatARouteIsAboutByTheFinderOfItsNoun() {
        var table = new RouteTable(List.of(noun(List.of(SHOW), new Finder())));

        assertThat(table.find("pilot", "show")).contains(SHOW);
        assertThat(table.subject(SHOW, TOM, "P-3")).isEqualTo(new Subject.Nothing());
        assertThat(table.find("pilot", "explode")).isEmpty();
    }

    @Test
    void twoNounsCannotClaimTheSameRoute() {
        var mine = noun(List.of(SHOW), new Finder());
        var yours = noun(List.of(Route.to("pilot", "show", Permission.USE)));

        assertThatIllegalStateException()
                .isThrownBy(() -> new RouteTable(List.of(mine, yours)))
                .withMessage("two nouns claim the way in pilot/show; one of them must let go");
    }

    @Test
    void twoNounsCannotFindTheSameKind() {
        var mine = noun(List.of(SHOW), new Finder());
        var yours = noun(List.of(), new Finder());

        assertThatIllegalStateException()
                .isThrownBy(() -> new RouteTable(List.of(mine, yours)))
                .withMessage("two nouns find what is called pilot; one of them must let go");
    }

    @Test
    void aRouteNeedsSomebodyWhoFindsWhatItIsAbout() {
        var blind = noun(List.of(SHOW));

        assertThatIllegalStateException()
                .isThrownBy(() -> new RouteTable(List.of(blind)))
                .withMessage("pilot/show is about what is called pilot, which no noun finds");
    }

    private static NounAccess noun(List<Route> routes, SubjectFinder... finders) {
        return new NounAccess(routes, List.of(finders));
    }

    private static final class Finder implements SubjectFinder {
        @Override
        public SubjectKind kind() {
            return PILOT;
        }

        @Override
        public Subject find(Actor actor, String id) {
            return new Subject.Nothing();
        }
    }
}
