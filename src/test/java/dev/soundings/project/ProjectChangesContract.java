package dev.soundings.project;

import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.project.ProjectChanges.Change;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

/** What every keeper of what is new about projects does. */
public abstract class ProjectChangesContract {
    private static final Project MOBILE = SampleWorld.mobile();
    private static final Project BILLING = SampleWorld.billing();

    private ProjectChanges changes;

    /** Knows of nothing at the beginning of each test. */
    protected abstract ProjectChanges create();

    /** A project is there for the first time. */
    protected abstract void stored(Project project);

    protected abstract void changed(Project before, Project after);

    @BeforeEach
    void setUp() {
        changes = create();
    }

    @Test
    void nothingIsNewAtFirst() {
        assertThat(changes.unseen(10)).isEmpty();
    }

    @Test
    void whatIsStoredIsNewUntilItIsSeen() {
        stored(MOBILE);
        stored(BILLING);

        assertThat(changes.unseen(10))
                .extracting(Change::project)
                .containsExactlyInAnyOrder(MOBILE.id(), BILLING.id());
        assertThat(changes.unseen(1)).hasSize(1);

        changes.unseen(10).forEach(changes::seen);

        assertThat(changes.unseen(10)).isEmpty();
    }

    @Test
    void whatIsStoredMeanwhileIsStillNew() {
        stored(MOBILE);
        var seen = changes.unseen(1).getFirst();
        changed(MOBILE, MOBILE.called("Mobile crew app"));

        changes.seen(seen);

        assertThat(changes.unseen(10)).hasSize(1);
        assertThat(changes.unseen(1).getFirst().number()).isGreaterThan(seen.number());
    }

    @Test
    void concernsWhoIsInItAndWhoWas() {
        stored(MOBILE);
        changes.unseen(10).forEach(changes::seen);

        changed(
                MOBILE,
                MOBILE.staffed(LEE, Optional.of(PRIYA), Optional.empty(), Set.of(), Set.of()));

        assertThat(changes.unseen(1).getFirst().concerned()).contains(LEE, PRIYA, TOM);
    }

    @Test
    void concernsNobodyTwice() {
        stored(MOBILE);
        changes.unseen(10).forEach(changes::seen);

        stored(BILLING);

        assertThat(changes.unseen(1).getFirst().concerned()).doesNotContain(TOM);
    }
}
