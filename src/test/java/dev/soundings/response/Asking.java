package dev.soundings.response;

import dev.soundings.SampleWorld;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.LocalText;
import dev.soundings.checkin.ProjectFacts;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.Question.Ask;
import dev.soundings.checkin.Question.Becomes;
import dev.soundings.checkin.Question.Condition;
import dev.soundings.checkin.Question.Pick;
import dev.soundings.checkin.QuestionId;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.round.Invitation;
import dev.soundings.round.InvitationId;
import dev.soundings.round.Round;
import dev.soundings.round.RoundId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions of every kind, and what Tom is asked of them on Thursday, 11 February 2027. */
final class Asking {
    static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");

    static final Question WORDS = new Question.LongText(ask("w1", "Who would notice first?"));
    static final Question LINE =
            new Question.ShortText(required("w5", "We are doing {project} so that …"));
    static final Question CHOICE =
            new Question.Choice(
                    ask("w6", "What did you hear this month from someone who will use this?"),
                    List.of(pick("nothing"), pick("changes")),
                    true);
    static final Question HEARD =
            new Question.LongText(followUp("w6-what", "What was it?", "w6", "changes"));
    static final Question CHOICES =
            new Question.Choices(ask("r4", "Which dates?"), List.of(pick("a"), pick("b")), false);
    static final Question SURE =
            new Question.Scale(anonymous("w3", "How sure are you?"), 5, text("not"), text("very"));
    static final Question LEVER =
            new Question.LongText(followUp("w3-lever", "What would help?", "w3", "1", "2", "3"));
    static final Question AMOUNT = new Question.Amount(ask("n1", "How many?"), text("tests"));
    static final Question YES_NO = new Question.YesNo(ask("y1", "Trained?"));
    static final Question DAY = new Question.Day(ask("d1", "From which day?"));
    static final Question PERSON = new Question.Person(ask("p1", "Who could find out?"));
    static final Question READING =
            new Question.KpiReading(ask("k1", "Onboarding now?"), "onboarding", text("days"));
    static final Question RISK = new Question.RiskRaised(ask("r5", "What could hurt us?"));
    static final Question WIN = new Question.WinReported(ask("w4", "What was won?"));
    static final Question TROUBLE =
            new Question.LongText(becoming("r6", "Worked around twice?", Becomes.RISK));

    private Asking() {}

    static AskedQuestions tom(Question... questions) {
        return asked(CheckIn.Sharing.NAMED, SampleWorld.TOM, questions);
    }

    static AskedQuestions asked(CheckIn.Sharing sharing, UserId person, Question... questions) {
        var set =
                new QuestionSet(
                        "why",
                        "x7k2m9p4qa",
                        text("Why"),
                        List.of(new QuestionSet.Item.Fixed(List.of(questions))));
        var checkIn = new CheckInId("atlaswhy");
        var round =
                new Round(
                        SampleWorld.ROOM,
                        RoundId.of(checkIn, SampleWorld.THURSDAY, 0),
                        checkIn,
                        SampleWorld.atlas().id(),
                        set.ref(),
                        SampleWorld.THURSDAY,
                        0,
                        sharing,
                        CheckIn.Way.DIRECT_MESSAGE,
                        6,
                        NINE.minusSeconds(86_400),
                        NINE.plusSeconds(115_200),
                        false);
        var invitation =
                new Invitation(
                        SampleWorld.ROOM,
                        InvitationId.of(round.id(), person),
                        round.id(),
                        checkIn,
                        round.project(),
                        person,
                        ZoneId.of("Europe/Lisbon"),
                        Arrays.stream(questions).map(Question::id).toList(),
                        NINE.minusSeconds(86_400),
                        NINE,
                        NINE.plusSeconds(115_200),
                        new Invitation.Fate.Waiting(),
                        false);
        var facts =
                ProjectFacts.of(
                        SampleWorld.atlas(), Optional.of("Ana"), List.of(), SampleWorld.THURSDAY);
        return new AskedQuestions(round, invitation, set, SampleWorld.atlas(), facts);
    }

    static AskedQuestions closed(AskedQuestions asked) {
        return new AskedQuestions(
                asked.round().close(),
                asked.invitation(),
                asked.set(),
                asked.project(),
                asked.facts());
    }

    static LocalText text(String english) {
        return LocalText.english(english);
    }

    private static Pick pick(String id) {
        return new Pick(id, text("Label " + id));
    }

    private static Ask ask(String id, String wording) {
        return becoming(id, wording, Becomes.NOTHING);
    }

    private static Ask becoming(String id, String wording, Becomes becomes) {
        return new Ask(
                new QuestionId(id),
                text(wording),
                text(""),
                false,
                false,
                false,
                becomes,
                Optional.empty());
    }

    private static Ask required(String id, String wording) {
        return new Ask(
                new QuestionId(id),
                text(wording),
                text(""),
                true,
                false,
                true,
                Becomes.NOTHING,
                Optional.empty());
    }

    private static Ask anonymous(String id, String wording) {
        return new Ask(
                new QuestionId(id),
                text(wording),
                text(""),
                false,
                true,
                false,
                Becomes.NOTHING,
                Optional.empty());
    }

    private static Ask followUp(String id, String wording, String of, String... answers) {
        return new Ask(
                new QuestionId(id),
                text(wording),
                text(""),
                false,
                false,
                false,
                Becomes.NOTHING,
                Optional.of(new Condition(new QuestionId(of), Set.of(answers))));
    }
}
