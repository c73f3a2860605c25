package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.Block;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.FactFinder;
import dev.soundings.checkin.ProjectFacts;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.checkin.QuestionSet;
import dev.soundings.checkin.Rotation;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.project.WhyCard;
import dev.soundings.wording.RhythmText;
import dev.soundings.workspace.Shortened;
import dev.soundings.workspace.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The next prompt of a check-in as its people will read it, for whoever sets it up: the purpose,
 * who sees the answers, and the questions of that week.
 */
final class PromptPreview {
    private static final int LONGEST_PURPOSE = 300;

    private final QuestionLibrary library;
    private final People people;
    private final FactFinder facts;

    PromptPreview(QuestionLibrary library, People people, FactFinder facts) {
        this.library = library;
        this.people = people;
        this.facts = facts;
    }

    /** What the check-in is called: the title of its questions. */
    String title(CheckIn checkIn, Caller caller) {
        return library.current(checkIn.set())
                .map(set -> set.title().in(caller.phrases().locale()))
                .orElse(checkIn.set());
    }

    List<Block> of(CheckIn checkIn, Project project, Caller caller) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Divider());
        blocks.add(
                new Block.Heading(
                        caller.say(RhythmText.PREVIEW_HEADING, "project", project.name())));
        library.current(checkIn.set())
                .ifPresent(set -> blocks.addAll(of(set, checkIn, project, caller)));
        blocks.add(
                new Block.Footnote(
                        List.of(new Span.Text(caller.say(RhythmText.PREVIEW_ONLY_YOU)))));
        return blocks;
    }

    private List<Block> of(QuestionSet set, CheckIn checkIn, Project project, Caller caller) {
        var date = next(checkIn, caller);
        var known = facts.of(project, date);
        var questions =
                asked(set, new Rotation(checkIn.id(), caller.user(), known, date, List.of()));
        var blocks = new ArrayList<Block>();
        boolean cardHidden = questions.stream().anyMatch(question -> question.ask().cardHidden());
        purpose(project)
                .filter(purpose -> !cardHidden)
                .ifPresent(purpose ->
                        blocks.add(
                                paragraph(caller.say(RhythmText.PREVIEW_WHY, "purpose", purpose))));
        blocks.add(paragraph(seenBy(checkIn, project, caller)));
        blocks.add(
                new Block.Bullets(
                        questions.stream()
                                .map(question -> List.of(line(question, checkIn, known, caller)))
                                .toList()));
        return blocks;
    }

    /** The next date on which the check-in asks, or today when it does not. */
    private static LocalDate next(CheckIn checkIn, Caller caller) {
        return checkIn.cadence().nextDates(caller.today(), 1).stream()
                .findFirst()
                .orElse(caller.today());
    }

    /** What the caller would be asked, without follow-ups. */
    private static List<Question> asked(QuestionSet set, Rotation rotation) {
        return rotation.questionsOf(set).stream()
                .flatMap(id -> set.question(id).stream())
                .filter(question -> question.ask().when().isEmpty())
                .toList();
    }

    private static Span line(
            Question question, CheckIn checkIn, ProjectFacts known, Caller caller) {
        var words = known.fill(question.ask().wording(), caller.phrases().locale());
        return new Span.Text(
                checkIn.sharing() == CheckIn.Sharing.NAMED && question.ask().anonymous()
                        ? caller.say(RhythmText.PREVIEW_NO_NAME, "question", words)
                        : words);
    }

    private String seenBy(CheckIn checkIn, Project project, Caller caller) {
        return switch (checkIn.sharing()) {
            case NAMED -> caller.say(RhythmText.SEEN_NAMED);
            case OWNER_ONLY ->
                    caller.say(
                            RhythmText.SEEN_OWNER,
                            "owner",
                            people.find(project.workspace(), project.owner())
                                    .map(Person::name)
                                    .orElse(project.owner().value()));
            case ANONYMOUS ->
                    caller.say(RhythmText.SEEN_ANONYMOUS, "floor", CheckIn.ANONYMOUS_FLOOR);
        };
    }

    private static Optional<String> purpose(Project project) {
        return project.why()
                .map(WhyCard::purpose)
                .flatMap(Text::words)
                .map(words -> Shortened.to(LONGEST_PURPOSE, words));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Span.Text(words)));
    }
}
