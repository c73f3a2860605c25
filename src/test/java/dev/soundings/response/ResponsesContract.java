package dev.soundings.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.QuestionId;
import dev.soundings.project.ProjectId;
import dev.soundings.register.Win;
import dev.soundings.response.Response.Named;
import dev.soundings.round.InvitationId;
import dev.soundings.round.RoundId;
import dev.soundings.workspace.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every keeper of responses does. */
public abstract class ResponsesContract {
    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final CheckInId WHY = new CheckInId("why");
    private static final RoundId ROUND = RoundId.of(WHY, LocalDate.of(2027, 2, 11), 0);
    private static final RoundId NEXT_ROUND = RoundId.of(WHY, LocalDate.of(2027, 2, 18), 0);
    private static final UserId TOM = new UserId("tom");
    private static final UserId LEE = new UserId("lee");
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");

    private Responses responses;

    /** Empty at the beginning of each test. */
    protected abstract Responses responses();

    @BeforeEach
    void begin() {
        responses = responses();
    }

    @Test
    void findsWhatWasWrittenWithEveryKindOfAnswer() {
        var answers =
                Map.<QuestionId, Answer>of(
                        new QuestionId("words"), new Answer.Words(Text.of("Grüße, “東京” 🌊")),
                        new QuestionId("erased"), new Answer.Words(Text.erased()),
                        new QuestionId("picked"),
                                new Answer.Picked(
                                        List.of("b", "other"), Optional.of(Text.of("the other"))),
                        new QuestionId("point"), new Answer.Point(4),
                        new QuestionId("amount"), new Answer.Amount(new BigDecimal("1234.50")),
                        new QuestionId("yes-no"), new Answer.YesNo(true),
                        new QuestionId("day"), new Answer.Day(LocalDate.of(2027, 3, 1)),
                        new QuestionId("person"), new Answer.Person(LEE),
                        new QuestionId("risk"),
                                new Answer.RiskRaised(Text.of("Vendor API slips"), 4, 3),
                        new QuestionId("win"),
                                new Answer.WinReported(
                                        Text.of("Search answers in a second"),
                                        Text.of("support"),
                                        Optional.of(
                                                new Win.Amount(
                                                        new BigDecimal("6"),
                                                        "support hours a week")),
                                        Win.Confidence.MEASURED));
        var written = withAnswers(named(ROUND, TOM, Named.Kind.ANSWERED, 1, NINE), answers);

        responses.write(ROOM, written.invitation(), before -> written);

        assertThat(responses.find(ROOM, written.invitation())).contains(written);
        assertThat(responses.find(new WorkspaceId("room-2"), written.invitation())).isEmpty();
    }

    @Test
    void writesTheNextVersionFromTheOneThatIsThere() {
        var first = named(ROUND, TOM, Named.Kind.NOTHING_CHANGED, 1, NINE);
        responses.write(ROOM, first.invitation(), before -> first);

        var second =
                responses.write(
                        ROOM,
                        first.invitation(),
                        before ->
                                named(
                                        ROUND,
                                        TOM,
                                        Named.Kind.ANSWERED,
                                        before.orElseThrow().revision() + 1,
                                        NINE.plusSeconds(60)));

        assertThat(second.revision()).isEqualTo(2);
        assertThat(responses.find(ROOM, first.invitation())).contains(second);
    }

    @Test
    void saysWhetherAnybodyHasAnsweredARound() {
        write(named(ROUND, TOM, Named.Kind.SKIPPED, 1, NINE));
        write(named(NEXT_ROUND, LEE, Named.Kind.UNDONE, 2, NINE));

        assertThat(responses.isAnswered(ROOM, ROUND)).isTrue();
        assertThat(responses.isAnswered(ROOM, NEXT_ROUND)).isFalse();
        assertThat(responses.isAnswered(new WorkspaceId("room-2"), ROUND)).isFalse();
    }

    @Test
    void leavesUndoneResponsesOutOfARoundAndOutOfWhatAPersonSaidLast() {
        var toms = write(named(ROUND, TOM, Named.Kind.ANSWERED, 1, NINE));
        write(named(ROUND, LEE, Named.Kind.UNDONE, 2, NINE));
        var tomsNext = write(named(NEXT_ROUND, TOM, Named.Kind.SKIPPED, 1, NINE.plusSeconds(9)));

        assertThat(responses.namedOf(ROOM, ROUND)).containsExactly(toms);
        assertThat(responses.latestOf(ROOM, TOM, WHY, 5)).containsExactly(tomsNext, toms);
        assertThat(responses.latestOf(ROOM, TOM, WHY, 1)).containsExactly(tomsNext);
        assertThat(responses.latestOf(ROOM, LEE, WHY, 5)).isEmpty();
    }

    @Test
    void listsWhatChangedAfterAnInstant() {
        write(named(ROUND, TOM, Named.Kind.ANSWERED, 1, NINE));
        var later = write(named(ROUND, LEE, Named.Kind.ANSWERED, 1, NINE.plusSeconds(1)));

        assertThat(responses.changedAfter(NINE, 5)).containsExactly(later);
    }

    @Test
    void keepsAnAnonymousResponseOnceUnderItsId() {
        var response = anonymous("abc", "less typing");

        assertThat(responses.insert(response)).isTrue();
        assertThat(responses.insert(anonymous("abc", "something else"))).isFalse();

        assertThat(responses.isThere(ROOM, "abc")).isTrue();
        assertThat(responses.isThere(ROOM, "xyz")).isFalse();
        assertThat(responses.anonymousOf(ROOM, ROUND)).containsExactly(response);
        assertThat(responses.anonymousOf(ROOM, NEXT_ROUND)).isEmpty();
        assertThat(responses.namedOf(ROOM, ROUND)).isEmpty();
    }

    @Test
    void offersEachWrittenRevisionForHarvestUntilItIsMarked() {
        var first = write(named(ROUND, TOM, Named.Kind.ANSWERED, 1, NINE));
        var other = write(named(ROUND, LEE, Named.Kind.ANSWERED, 1, NINE.plusSeconds(1)));
        assertThat(responses.unharvested(5)).containsExactly(first, other);
        assertThat(responses.unharvested(1)).containsExactly(first);

        responses.markHarvested(first);
        assertThat(responses.unharvested(5)).containsExactly(other);

        var second = write(named(ROUND, TOM, Named.Kind.UNDONE, 2, NINE.plusSeconds(2)));
        responses.markHarvested(first);
        assertThat(responses.unharvested(5)).containsExactly(other, second);
    }

    @Test
    void writingWhatIsThereAlreadyLeavesNothingToHarvest() {
        var first = write(named(ROUND, TOM, Named.Kind.ANSWERED, 1, NINE));
        responses.markHarvested(first);

        responses.write(ROOM, first.invitation(), Optional::orElseThrow);

        assertThat(responses.unharvested(5)).isEmpty();
    }

    private Named write(Named response) {
        return responses.write(ROOM, response.invitation(), before -> response);
    }

    private static Named named(
            RoundId round, UserId person, Named.Kind kind, int revision, Instant at) {
        return new Named(
                ROOM,
                InvitationId.of(round, person),
                round,
                WHY,
                new ProjectId("atlas"),
                person,
                kind,
                Map.of(),
                true,
                false,
                revision,
                at,
                at,
                List.of(new EventId("event-" + revision)),
                List.of(
                        new Named.Former(
                                Named.Kind.ANSWERED,
                                Map.of(new QuestionId("w3"), new Answer.Point(2)),
                                at)));
    }

    private static Named withAnswers(Named response, Map<QuestionId, Answer> answers) {
        return new Named(
                response.workspace(),
                response.invitation(),
                response.round(),
                response.checkIn(),
                response.project(),
                response.person(),
                response.kind(),
                answers,
                response.complete(),
                response.late(),
                response.revision(),
                response.firstAt(),
                response.changedAt(),
                response.lastEvents(),
                response.history());
    }

    private static Response.Anonymous anonymous(String id, String words) {
        return new Response.Anonymous(
                ROOM,
                id,
                ROUND,
                WHY,
                new ProjectId("atlas"),
                Map.of(new QuestionId("w10"), new Answer.Words(Text.of(words))),
                LocalDate.of(2027, 2, 11));
    }
}
