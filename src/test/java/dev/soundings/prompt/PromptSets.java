package dev.soundings.prompt;

import dev.soundings.SampleWorld;
import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.Rule;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.Audience;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.LocalText;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.Question.Ask;
import dev.soundings.checkin.Question.Becomes;
import dev.soundings.checkin.QuestionId;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.project.ProjectId;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two short question sets, and check-ins that ask them. */
final class PromptSets {
    private PromptSets() {}

    /** A named scale in the message, and a few words. */
    static QuestionSet why() {
        return new QuestionSet(
                "why",
                "aaaaaaaaaa",
                text("Why we do this"),
                List.of(
                        new QuestionSet.Item.Fixed(
                                List.of(
                                        new Question.Scale(
                                                ask("served", "My work served {project}", false),
                                                5,
                                                text("not at all"),
                                                text("fully")),
                                        new Question.ShortText(
                                                ask("w5", "We do this so that …", false))))));
    }

    /** One line with a name, and an anonymous scale. */
    static QuestionSet risk() {
        return new QuestionSet(
                "risk",
                "bbbbbbbbbb",
                text("What could hurt or help"),
                List.of(
                        new QuestionSet.Item.Fixed(
                                List.of(
                                        new Question.ShortText(
                                                ask("r6", "Worked around?", false)))),
                        new QuestionSet.Item.Fixed(
                                List.of(
                                        new Question.Scale(
                                                ask("sure", "How sure are you?", true),
                                                5,
                                                text("not"),
                                                text("very"))))));
    }

    /** Nothing with a name on it. */
    static QuestionSet mood() {
        return new QuestionSet(
                "mood",
                "cccccccccc",
                text("How it feels"),
                List.of(
                        new QuestionSet.Item.Fixed(
                                List.of(
                                        new Question.Scale(
                                                ask("mood", "How do you feel?", true),
                                                5,
                                                text("low"),
                                                text("high"))))));
    }

    /** The why questions for everybody of Atlas, at any cadence. */
    static CheckIn rhythm(String id, Cadence cadence) {
        return asking(id, "atlas", "why", cadence);
    }

    static CheckIn asking(String id, String project, String set, DayOfWeek day, LocalTime time) {
        return asking(id, project, set, Cadence.of(new Rule.Weekly(List.of(day)), time));
    }

    private static CheckIn asking(String id, String project, String set, Cadence cadence) {
        var usual = SampleWorld.whyCheckIn();
        return new CheckIn(
                usual.workspace(),
                new CheckInId(id),
                new ProjectId(project),
                set,
                usual.audience(),
                cadence,
                usual.sharing(),
                usual.way(),
                usual.answerWithin(),
                usual.state(),
                usual.createdBy(),
                usual.activeSince());
    }

    static CheckIn why(DayOfWeek day) {
        return asking("atlaswhy" + day.getValue(), "atlas", "why", day, SampleWorld.NINE);
    }

    /** Every Thursday at 9:00, everybody of Atlas. */
    static CheckIn thursdays() {
        return asking("thursdays", "atlas", "why", DayOfWeek.THURSDAY, SampleWorld.NINE);
    }

    static CheckIn only(CheckIn checkIn, UserId... people) {
        return with(checkIn, new Audience.Named(Set.of(people)), checkIn.way());
    }

    static CheckIn inChannel(CheckIn checkIn) {
        return with(checkIn, checkIn.audience(), CheckIn.Way.CHANNEL_POST);
    }

    private static CheckIn with(CheckIn checkIn, Audience audience, CheckIn.Way way) {
        return new CheckIn(
                checkIn.workspace(),
                checkIn.id(),
                checkIn.project(),
                checkIn.set(),
                audience,
                checkIn.cadence(),
                checkIn.sharing(),
                way,
                checkIn.answerWithin(),
                checkIn.state(),
                checkIn.createdBy(),
                checkIn.activeSince());
    }

    private static Ask ask(String id, String wording, boolean anonymous) {
        return new Ask(
                new QuestionId(id),
                text(wording),
                text(""),
                false,
                anonymous,
                false,
                Becomes.NOTHING,
                Optional.empty());
    }

    private static LocalText text(String english) {
        return LocalText.english(english);
    }
}
