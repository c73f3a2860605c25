package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.Block;
import dev.soundings.chat.Span;
import dev.soundings.checkin.CheckIn;
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

    PromptPreview(QuestionLibrary library, People people) {
        this.library = library;
        this.people = people;
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
        var questions = questions(set, checkIn, project, caller);
        var blocks = new ArrayList<Block>();
        boolean cardHidden = questions.stream().anyMatch(question -> question.ask().cardHidden());
        purpose(project)
                .filter(purpose -> !cardHidden)
                .ifPresent(purpose ->
                        blocks.add(
                                paragraph(caller.say(RhythmText.PREVIEW_WHY, "purpose", purpose))));
        blocks.add(paragraph(seenBy(checkIn, project, caller)));
        var facts = facts(project, caller);
        blocks.add(
                new Block.Bullets(
                        questions.stream()
                                .map(question -> List.of(line(question, checkIn, facts, caller)))
                                .toList()));
        return blocks;
    }

    /** What the caller would be asked on the next date, without follow-ups. */
    private List<Question> questions(
            QuestionSet set, CheckIn checkIn, Project project, Caller caller) {
        var date =
                checkIn.cadence().nextDates(caller.today(), 1).stream()
                        .findFirst()
                        .orElse(caller.today());
        var rotation =
                new Rotation(checkIn.id(), caller.user(), facts(project, caller), date, List.of());
        return rotation.questionsOf(set).stream()
                .flatMap(id -> set.question(id).stream())
                .filter(question -> question.ask().when().isEmpty())
                .toList();
    }

    private ProjectFacts facts(Project project, Caller caller) {
        var sponsor =
                project.sponsor()
                        .flatMap(user -> people.find(project.workspace(), user))
                        .map(Person::name);
        return ProjectFacts.of(project, sponsor, caller.today());
    }

    private static Span line(
            Question question, CheckIn checkIn, ProjectFacts facts, Caller caller) {
        var words = facts.fill(question.ask().wording(), caller.phrases().locale());
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
