package dev.soundings.mongo;

import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import dev.soundings.SampleWorld;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectChanges;
import dev.soundings.project.ProjectChangesContract;
import dev.soundings.register.EntryInput;
import dev.soundings.register.EntryKinds;
import dev.soundings.register.RegisterRig;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskKind;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoProjectChangesIT extends ProjectChangesContract {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    private final MongoDatabase database = DATABASE.empty();

    @Override
    protected ProjectChanges create() {
        return new MongoProjectChanges(database);
    }

    @Override
    protected void stored(Project project) {
        new MongoProjects(database).insert(project);
    }

    @Override
    protected void changed(Project before, Project after) {
        new MongoProjects(database).change(before.workspace(), before.id(), same -> after);
    }

    @Test
    void aProposalOfAnAnswerACheckInAndARoundAreNewsOfTheirProject() {
        var changes = create();
        var atlas = SampleWorld.atlas();

        register().propose(atlas, "Vendor API slips", SampleWorld.MONDAY);
        assertThat(changes.unseen(1))
                .singleElement()
                .satisfies(change -> assertThat(change.project()).isEqualTo(atlas.id()))
                .satisfies(changes::seen);

        new MongoCheckIns(database).insert(SampleWorld.whyCheckIn());
        assertThat(changes.unseen(1)).hasSize(1).allSatisfy(changes::seen);

        var checkIn = SampleWorld.whyCheckIn();
        new MongoCheckIns(database).change(checkIn.workspace(), checkIn.id(), same -> same);
        assertThat(changes.unseen(1)).as("nothing was stored").isEmpty();
    }

    @Test
    void concernsWhoWasAskedToOwnARiskWithoutAPartInItsProject() {
        var changes = create();
        register()
                .add(
                        RiskKind.RISK,
                        SampleWorld.billing(),
                        EntryInput.of(Text.of("Strike"), Risk.rated(3, 4)).ownedBy(TOM),
                        PRIYA,
                        "e1",
                        SampleWorld.MONDAY);

        assertThat(changes.unseen(1).getFirst().concerned()).contains(TOM, PRIYA);
    }

    private RegisterRig register() {
        return new RegisterRig(new MongoEntries(database, EntryKinds.shipped()));
    }
}
