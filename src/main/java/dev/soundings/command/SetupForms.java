package dev.soundings.command;

import dev.soundings.cadence.CadenceNotation;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.CheckIn.Way;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.project.Project;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RhythmText;
import dev.soundings.wording.SetupText;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The three forms of the setup: the project, its rhythm, and the start. */
final class SetupForms {
    static final String WHY_WHEN = "why-when";
    static final String RISK_WHEN = "risk-when";
    static final String ANNOUNCEMENT = "announcement";
    static final int LONGEST_ANNOUNCEMENT = 1_000;
    private static final int LONGEST_CADENCE = 200;

    private final Phrases phrases;
    private final QuestionLibrary library;

    SetupForms(Phrases phrases, QuestionLibrary library) {
        this.phrases = phrases;
        this.library = library;
    }

    static ChatForm project(Phrases phrases) {
        var project = new ProjectForms(phrases);
        var why = new WhyForms(phrases);
        return new ChatForm(
                SetupStep.PROJECT.action(),
                phrases.say(SetupText.TITLE),
                phrases.say(SetupText.NEXT),
                List.of(
                        new ChatForm.Page(
                                List.of(new Span.Text(phrases.say(SetupText.INTRO))),
                                List.of(
                                        project.name(""),
                                        why.purpose(""),
                                        why.measure(""),
                                        project.department(""))),
                        new ChatForm.Page(
                                List.of(),
                                List.of(
                                        project.people(Set.of()),
                                        project.deputy(Optional.empty()),
                                        project.sponsor(Optional.empty()),
                                        project.channel(Optional.empty())))));
    }

    /**
     * @param why the check-in as it was chosen before, if it was
     * @param usual how people are asked unless something else is chosen
     */
    ChatForm rhythm(Project project, Optional<CheckIn> why, Optional<CheckIn> risk, Way usual) {
        var checkIns = new CheckInForms(phrases, library, List.of());
        var sharing = why.or(() -> risk).map(CheckIn::sharing).orElse(Sharing.NAMED);
        var way = why.or(() -> risk).map(CheckIn::way).orElse(usual);
        return new ChatForm(
                SetupStep.RHYTHM.action(project),
                phrases.say(SetupText.RHYTHM_TITLE),
                phrases.say(SetupText.SHOW),
                List.of(
                        new ChatForm.Page(
                                List.of(),
                                List.of(
                                        cadence(WHY_WHEN, SetupText.WHY_WHEN, why),
                                        cadence(RISK_WHEN, SetupText.RISK_WHEN, risk),
                                        checkIns.sharing(sharing),
                                        checkIns.way(way)))));
    }

    ChatForm start(Project project, String draft) {
        var announcement =
                FormField.optional(
                                ANNOUNCEMENT,
                                phrases.say(SetupText.ANNOUNCEMENT),
                                new Input.LongText(LONGEST_ANNOUNCEMENT))
                        .hinted(phrases.say(SetupText.ANNOUNCEMENT_HINT))
                        .starting(draft);
        return new ChatForm(
                SetupStep.START.action(project),
                phrases.say(SetupText.START_TITLE),
                phrases.say(SetupText.START),
                List.of(new ChatForm.Page(List.of(), List.of(announcement))));
    }

    private FormField cadence(String id, SetupText label, Optional<CheckIn> now) {
        return FormField.required(id, phrases.say(label), new Input.ShortText(LONGEST_CADENCE))
                .hinted(phrases.say(RhythmText.CADENCE_HINT))
                .starting(
                        now.map(CheckIn::cadence)
                                .map(CadenceNotation::print)
                                .orElse(phrases.say(RhythmText.USUAL_CADENCE)));
    }
}
