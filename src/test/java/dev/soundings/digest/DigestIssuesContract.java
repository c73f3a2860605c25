package dev.soundings.digest;

import static dev.soundings.digest.DigestFixtures.ATLAS;
import static dev.soundings.digest.DigestFixtures.BILLING;
import static dev.soundings.digest.DigestFixtures.MOBILE;
import static dev.soundings.digest.DigestFixtures.MONDAY;
import static dev.soundings.digest.DigestFixtures.ROOM;
import static dev.soundings.digest.DigestFixtures.issue;
import static dev.soundings.digest.DigestFixtures.quickWins;
import static dev.soundings.digest.DigestFixtures.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What every keeper of digest issues does. */
public abstract class DigestIssuesContract {
    private static final Instant AT = Instant.parse("2027-02-12T14:00:00Z");
    private static final UserId PRIYA = new UserId("priya");

    private DigestIssues issues;

    /** Empty at the beginning of each test. */
    protected abstract DigestIssues issues();

    @BeforeEach
    void begin() {
        issues = issues();
    }

    @Test
    void keepsOneIssueForEachPlanAndWeek() {
        var monday = issue(weekly(), MONDAY, new Stage.Prepared());
        var wednesday = issue(weekly(), MONDAY.plusDays(2), new Stage.Prepared());

        assertThat(issues.insert(monday)).isTrue();
        assertThat(issues.insert(wednesday)).isFalse();
        assertThat(issues.insert(issue(quickWins(), MONDAY, new Stage.Prepared()))).isTrue();
        assertThat(issues.find(ROOM, wednesday.id())).contains(monday);
        assertThat(issues.find(new WorkspaceId("room-2"), monday.id())).isEmpty();
    }

    @Test
    void keepsWhatPeopleDecided() {
        var plain = issue(weekly(), MONDAY, new Stage.Previewed(AT));
        issues.insert(plain);

        var changed = issues.change(ROOM, plain.id(), DigestIssuesContract::everythingDecided);

        assertThat(issues.find(ROOM, plain.id())).contains(changed);
        assertThat(changed.release(BILLING)).isInstanceOf(Release.Held.class);
        assertThatThrownBy(
                        () -> issues.change(ROOM, new IssueId("steering.20300101"), same -> same))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void keepsEveryStage() {
        var id = issue(weekly(), MONDAY, new Stage.Prepared());
        issues.insert(id);
        var key = new SendKey("room-1.digest.steering.20270215");

        for (var stage :
                new Stage[] {
                    new Stage.Previewed(AT),
                    new Stage.Posted(key, AT, 2, "fingerprint", AT.plusSeconds(60)),
                    new Stage.Sealed(
                            key,
                            AT,
                            3,
                            AT.plusSeconds(120),
                            Map.of("why.20270211.0.tom", 2, "pulse.20270211.0", 7),
                            List.of(imprint(key))),
                    new Stage.Skipped(Stage.Reason.NOTHING_CHANGED, AT)
                }) {
            issues.change(ROOM, id.id(), issue -> issue.at(stage));

            assertThat(issues.find(ROOM, id.id()).orElseThrow().stage()).isEqualTo(stage);
        }
    }

    @Test
    void findsWhatIsUnfinishedTheFirstToBePostedFirst() {
        var later = issue(weekly(), MONDAY.plusWeeks(1), new Stage.Prepared());
        var posted = issue(quickWins(), MONDAY, new Stage.Posted(new SendKey("k"), AT, 0, "", AT));
        issues.insert(later);
        issues.insert(posted);
        issues.insert(sealed(weekly(), 1));
        issues.insert(
                issue(quickWins(), MONDAY.minusWeeks(1), new Stage.Skipped(Stage.Reason.HELD, AT)));

        assertThat(issues.unfinished()).containsExactly(posted, later);
    }

    @Test
    void findsTheLatestOfAPlan() {
        var older = sealed(weekly(), 3);
        var latest = sealed(weekly(), 2);
        var open = issue(weekly(), MONDAY, new Stage.Prepared());
        issues.insert(latest);
        issues.insert(open);
        issues.insert(older);
        issues.insert(sealed(quickWins(), 1));

        assertThat(issues.latestSealed(ROOM, weekly().id())).contains(latest);
        assertThat(issues.latest(ROOM, weekly().id(), 2)).containsExactly(open, latest);
        assertThat(issues.latestSealed(ROOM, new PlanId("nowhere"))).isEmpty();
    }

    private static Imprint imprint(SendKey key) {
        return new Imprint(
                ROOM,
                new ChannelId("leads"),
                key,
                new SendKey("details"),
                new Told(ChatMessage.of("Told"), Optional.of(ChatMessage.of("In the thread"))));
    }

    private static DigestIssue sealed(DigestPlan plan, int weeksAgo) {
        return issue(
                plan,
                MONDAY.minusWeeks(weeksAgo),
                new Stage.Sealed(new SendKey("k"), AT, 0, AT, Map.of(), List.of()));
    }

    private static DigestIssue everythingDecided(DigestIssue issue) {
        var held = new Release.Held(PRIYA, AT.plusSeconds(2), Text.of("figures not in yet"));
        return issue.released(ATLAS, new Release.Approved(PRIYA, AT))
                .released(BILLING, held)
                .released(MOBILE, new Release.Waiting())
                .holding(Optional.of(held))
                .edited(
                        new DigestIssue.LineEdit(
                                ATLAS,
                                "r14",
                                Text.of("Vendor API slips"),
                                Text.of("The vendor’s interface may be late"),
                                PRIYA,
                                AT.plusSeconds(4)))
                .corrected(
                        new DigestIssue.Correction(
                                Text.of("180 h, one win was entered twice"),
                                PRIYA,
                                AT.plusSeconds(5)))
                .movedTo(MONDAY.plusDays(1), AT.plusSeconds(6), AT.plusSeconds(7));
    }
}
