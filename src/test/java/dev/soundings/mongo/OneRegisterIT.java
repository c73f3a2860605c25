package dev.soundings.mongo;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;

import dev.soundings.access.AuditTrail;
import dev.soundings.access.Permission;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.ActionKind;
import dev.soundings.register.Decision;
import dev.soundings.register.DecisionKind;
import dev.soundings.register.Detail;
import dev.soundings.register.Entry;
import dev.soundings.register.EntryKind;
import dev.soundings.register.EntryKinds;
import dev.soundings.register.EventType;
import dev.soundings.register.HistoryEvent;
import dev.soundings.register.Risk;
import dev.soundings.register.RiskKind;
import dev.soundings.register.Win;
import dev.soundings.register.WinKind;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The tenth migration, tried on what the version before it exported of three weeks of Atlas
 * migration: risks in every state, wins, decisions and actions.
 */
class OneRegisterIT {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    private static final String COPY = "/copies/before-one-register.json";
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2027-02-22T12:00:00Z"));
    private static final WorkspaceId STAGE = new WorkspaceId("stage");
    private static final ProjectId ATLAS = new ProjectId("vwsu63jkpg");
    private static final LocalDate MAR_1 = LocalDate.of(2027, 3, 1);
    private static final UserId LEE = new UserId("lee");
    private static final UserId TOM = new UserId("tom");

    private final MongoDatabase database = DATABASE.bare();
    private final MongoEntries entries = new MongoEntries(database, EntryKinds.shipped());

    @BeforeEach
    void carryIn() {
        var collection = "";
        for (var line : lines()) {
            var read = Document.parse(line);
            if (read.containsKey("collection")) {
                collection = read.get("collection", Document.class).getString("name");
            } else if (read.containsKey("document")) {
                database.getCollection(collection).insertOne(read.get("document", Document.class));
            }
        }
    }

    @Test
    void risksKeepTheirLabelsTheirStatesAndTheirHistory() {
        MongoSchema.prepare(database, CLOCK);

        assertThat(all(RiskKind.RISK))
                .extracting(Entry::label, risk -> risk.state().name(), Entry::owner)
                .containsExactly(
                        tuple("R-1", "PROPOSED", Optional.empty()),
                        tuple("R-2", "OPEN", Optional.of(LEE)),
                        tuple("R-4", "DROPPED", Optional.empty()),
                        tuple("R-5", "OPEN", Optional.of(TOM)),
                        tuple("R-6", "PASSED", Optional.empty()),
                        tuple("R-7", "OPEN", Optional.empty()));
        var strike = numbered(RiskKind.RISK, 5);
        assertThat(strike)
                .returns("Ferry strike", risk -> risk.title().words().orElseThrow())
                .returns(Risk.rated(4, 5), Entry::detail)
                .returns(false, Entry::isUntold)
                .returns(Optional.of(LocalDate.of(2027, 3, 14)), Entry::dueOn);
        assertThat(strike.history())
                .extracting(HistoryEvent::type)
                .containsExactly(EventType.RAISED, EventType.OWNER_ASKED, EventType.OWNER_ACCEPTED);
        assertThat(numbered(RiskKind.RISK, 6).history().getLast())
                .returns(EventType.ENDED, HistoryEvent::type)
                .returns("PASSED", HistoryEvent::said)
                .returns("the paper has come", event -> event.note().words().orElseThrow());
    }

    @Test
    void whatNobodyHasRatedIsNotRatedAnyMore() {
        MongoSchema.prepare(database, CLOCK);

        assertThat(numbered(RiskKind.RISK, 1).detail())
                .as("said in words only, and kept as possible and weeks")
                .isEqualTo(Risk.unrated());
        assertThat(numbered(RiskKind.RISK, 2).detail())
                .as("looked over by Priya since")
                .isEqualTo(Risk.rated(4, 3).planned(numbered(RiskKind.RISK, 2).detail().plan()));
    }

    @Test
    void whatWasRaisedInPrivateStaysPrivate() {
        MongoSchema.prepare(database, CLOCK);

        assertThat(all(RiskKind.RISK)).noneMatch(risk -> risk.number() == 3);
        assertThat(numbered(RiskKind.RISK, 3).privateTo()).contains(new UserId("ana"));
    }

    @Test
    void winsDecisionsAndActionsAreAllThere() {
        MongoSchema.prepare(database, CLOCK);

        assertThat(numbered(WinKind.WIN, 2).detail())
                .returns(
                        Optional.of(new Win.Amount(new BigDecimal("12.5"), "hours a week")),
                        Win::amount)
                .returns("passengers", win -> win.whoBenefits().words().orElseThrow());
        assertThat(all(DecisionKind.DECISION))
                .extracting(
                        Entry::label,
                        decision -> decision.state().name(),
                        decision -> decision.detail().why().words().orElseThrow(),
                        Decision::decidedBy)
                .containsExactly(
                        tuple("D-1", "STANDS", "three weeks sooner", new UserId("ana")),
                        tuple("D-2", "PARTLY", "nobody prints", LEE),
                        tuple("D-3", "DROPPED", "they are blue", LEE));
        assertThat(entries.due(DecisionKind.DECISION, STAGE, new UserId("ana"), MAR_1)).hasSize(1);
        assertThat(entries.due(DecisionKind.DECISION, STAGE, LEE, MAR_1)).isEmpty();
        assertThat(entries.ownedBy(ActionKind.ACTION, STAGE, TOM))
                .extracting(Entry::label, Entry::dueOn)
                .containsExactly(tuple("A-1", Optional.of(LocalDate.of(2027, 2, 26))));
        assertThat(entries.offeredTo(ActionKind.ACTION, STAGE, new UserId("kim")))
                .extracting(Entry::label)
                .containsExactly("A-3");
        assertThat(numbered(ActionKind.ACTION, 2).state()).isEqualTo(ActionKind.DONE);
    }

    @Test
    void nothingIsToldAgain() {
        MongoSchema.prepare(database, CLOCK);

        assertThat(entries.untold(EntryKinds.shipped().all(), 100)).isEmpty();
    }

    @Test
    void theTrailIsReadUnderTheNewNames() {
        MongoSchema.prepare(database, CLOCK);

        assertThat(new MongoAuditTrail(database).latest(STAGE, 50))
                .extracting(AuditTrail.Entry::permission)
                .contains(Permission.CHANGE_ENTRY, Permission.CHANGE_PROJECT);
    }

    @Test
    void whatWasKilledHalfWayIsBegunAgainAndOverwritesNothing() {
        var risks = database.getCollection(MongoSchema.RISKS).find().into(new ArrayList<>());
        var half = risks.subList(0, 3);
        half.forEach(risk ->
                database.getCollection(MongoSchema.ENTRIES).insertOne(FormerEntries.risk(risk)));

        MongoSchema.prepare(database, CLOCK);
        var titled =
                entries.change(RiskKind.RISK, STAGE, numbered(RiskKind.RISK, 5).id(), this::mended);
        database.getCollection(MongoSchema.RISKS).insertMany(risks);
        OneRegister.move(database);

        assertThat(all(RiskKind.RISK)).hasSize(6);
        assertThat(numbered(RiskKind.RISK, 5)).isEqualTo(titled);
        assertThat(database.listCollectionNames())
                .contains(MongoSchema.ENTRIES)
                .doesNotContain(
                        MongoSchema.RISKS,
                        MongoSchema.WINS,
                        MongoSchema.DECISIONS,
                        MongoSchema.ACTIONS);
    }

    @Test
    void aProgramOfBeforeRefusesIt() {
        MongoSchema.prepare(database, CLOCK);
        var before = List.of(new Migration(9, "what is new about projects", _ -> {}));

        assertThatThrownBy(() -> MongoSchema.migrate(database, before, CLOCK))
                .isInstanceOf(NewerDatabase.class);
        assertThat(database.getCollection("migrations").countDocuments(eq("_id", 10))).isOne();
    }

    private Entry<Risk> mended(Entry<Risk> risk) {
        return risk.due(Optional.of(MAR_1));
    }

    private <D extends Detail> List<Entry<D>> all(EntryKind<D> kind) {
        return entries.ofProject(kind, STAGE, ATLAS);
    }

    private <D extends Detail> Entry<D> numbered(EntryKind<D> kind, int number) {
        return entries.numbered(kind, STAGE, number).orElseThrow();
    }

    private static List<String> lines() {
        try (var copy = OneRegisterIT.class.getResourceAsStream(COPY)) {
            var text =
                    new String(Objects.requireNonNull(copy).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
