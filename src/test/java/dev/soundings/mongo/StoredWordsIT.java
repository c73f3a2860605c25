package dev.soundings.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoDatabase;

import dev.soundings.chat.EventId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.QuestionId;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.project.WhyCard;
import dev.soundings.register.Win;
import dev.soundings.response.Answer;
import dev.soundings.response.Response;
import dev.soundings.round.InvitationId;
import dev.soundings.round.RoundId;
import dev.soundings.workspace.Text;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people wrote is in one place of a document, and comes back, or comes back as erased. */
class StoredWordsIT {
    @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

    private static final WorkspaceId ROOM = new WorkspaceId("room-1");
    private static final RoundId ROUND = new RoundId("why.20270211.0");
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");
    private static final Text SECRET = Text.of("confidential words");

    private final MongoDatabase database = DATABASE.empty();
    private final MongoResponses responses = new MongoResponses(database);

    static List<Answer> answers() {
        return List.of(
                new Answer.Words(SECRET),
                new Answer.Words(Text.erased()),
                new Answer.Picked(List.of("b", "a"), Optional.empty()),
                new Answer.Picked(List.of(), Optional.of(SECRET)),
                new Answer.Picked(List.of("a"), Optional.of(Text.erased())),
                new Answer.Point(4),
                new Answer.Amount(new BigDecimal("12.50")),
                new Answer.YesNo(true),
                new Answer.YesNo(false),
                new Answer.Day(LocalDate.of(2027, 3, 28)),
                new Answer.Person(new UserId("yuki")),
                new Answer.RiskRaised(SECRET, 2, 5),
                new Answer.RiskRaised(Text.erased(), 1, 3),
                new Answer.WinReported(
                        SECRET, Text.of(""), Optional.empty(), Win.Confidence.ANECDOTAL),
                new Answer.WinReported(
                        Text.erased(),
                        SECRET,
                        Optional.of(new Win.Amount(new BigDecimal("-3E+2"), "support hours")),
                        Win.Confidence.ESTIMATED));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void bringsBackEveryKindOfAnswerNowAndBefore(Answer answer) {
        var response = response(answer);

        responses.write(ROOM, response.invitation(), _ -> response);

        assertThat(responses.find(ROOM, response.invitation())).contains(response);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void bringsBackEveryKindOfAnonymousAnswer(Answer answer) {
        var response =
                new Response.Anonymous(
                        ROOM,
                        "q2m8r4t6wa",
                        ROUND,
                        new CheckInId("why"),
                        new ProjectId("atlas"),
                        Map.of(new QuestionId("w1"), answer),
                        LocalDate.of(2027, 2, 11));

        responses.insert(response);

        assertThat(responses.anonymousOf(ROOM, ROUND)).containsExactly(response);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void keepsWordsNowhereButInTheText(Answer answer) {
        responses.write(ROOM, response(answer).invitation(), _ -> response(answer));

        var stored = requireNonNull(database.getCollection(MongoSchema.RESPONSES).find().first());

        assertThat(stored.get("text", Document.class)).containsKeys("words", "erased");
        stored.remove("text");
        assertThat(stored.toJson()).doesNotContain("confidential");
    }

    @Test
    void bringsBackAWhyCardOfWhichSomeIsErasedAndSomeWasNeverWritten() {
        var projects = new MongoProjects(database);
        var project =
                Project.created(
                                ROOM,
                                new ProjectId("atlas"),
                                "Atlas migration",
                                "Platform",
                                new UserId("priya"),
                                NINE)
                        .explainedBy(card(Optional.of(Text.erased())))
                        .explainedBy(card(Optional.empty()));

        projects.insert(project);

        assertThat(projects.find(ROOM, project.id())).contains(project);
    }

    private static WhyCard card(Optional<Text> measure) {
        return new WhyCard(
                1,
                SECRET,
                Text.of(""),
                Text.erased(),
                Optional.of(Text.of("speed over scope")),
                measure,
                new UserId("mia"),
                NINE,
                Text.of("first version"));
    }

    private static Response.Named response(Answer answer) {
        var answers = Map.of(new QuestionId("w1"), answer, new QuestionId("w2"), answer);
        return new Response.Named(
                ROOM,
                InvitationId.of(ROUND, new UserId("tom")),
                ROUND,
                new CheckInId("why"),
                new ProjectId("atlas"),
                new UserId("tom"),
                Response.Named.Kind.ANSWERED,
                answers,
                true,
                false,
                2,
                NINE,
                NINE.plusSeconds(60),
                List.of(new EventId("event-2"), new EventId("event-1")),
                List.of(
                        new Response.Named.Former(
                                Response.Named.Kind.ANSWERED, answers, NINE.plusSeconds(30)),
                        new Response.Named.Former(
                                Response.Named.Kind.UNDONE, Map.of(), NINE.plusSeconds(60))));
    }
}
