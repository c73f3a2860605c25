package dev.soundings.checkin;

import dev.soundings.chat.Denominator;
import dev.soundings.checkin.Question.Condition;
import dev.soundings.checkin.QuestionSet.Item;
import dev.soundings.workspace.StableId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one question file:
 *
 * <pre>
 * title: Why
 * ask:
 *   - id: served                      # asked in every round
 *     kind: scale
 *     …
 *     then: [ … ]                     # follow-ups
 *   - one-of:                         # one wording a round
 *       - id: w1
 *         kind: long-text
 *         rest-weeks: 8
 *         needs: [milestones]
 *         …
 * </pre>
 */
final class QuestionSetReader {
    private static final int USUAL_REST_WEEKS = 8;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");
    private static final Set<String> OF_A_WORDING = Set.of("rest-weeks", "needs");

    private final QuestionReader questions = new QuestionReader();
    private final Map<QuestionId, Question> seen = new LinkedHashMap<>();

    private QuestionSetReader() {}

    /**
     * @throws MalformedQuestions with the line and what to do about it
     */
    static QuestionSet read(String name, String file, String text) {
        var content = text.replace("\r\n", "\n");
        return new QuestionSetReader().set(name, YamlPart.parse(file, content), content);
    }

    private QuestionSet set(String name, YamlPart part, String content) {
        part.allowOnly(Set.of("title", "ask"));
        var title = QuestionReader.words(part.get("title"), Denominator.FORM_TITLE);
        var items = part.get("ask").list().stream().map(this::item).toList();
        return new QuestionSet(name, StableId.of(name + "\n" + content), title, items);
    }

    private Item item(YamlPart part) {
        if (part.find("one-of").isPresent()) {
            part.allowOnly(Set.of("one-of"));
            return new Item.Bank(part.get("one-of").list().stream().map(this::wording).toList());
        }
        var asked = withFollowUps(part, Set.of());
        if (!EnumSet.of(Fact.PROJECT).containsAll(factsIn(part, asked))) {
            throw part.problem(
                    "a question of every round can name only {project}. Move it below \"one-of\".");
        }
        return new Item.Fixed(asked);
    }

    private Item.Wording wording(YamlPart part) {
        var asked = withFollowUps(part, OF_A_WORDING);
        var needs = factsIn(part, asked);
        part.find("needs")
                .map(YamlPart::list)
                .orElse(List.of())
                .forEach(need -> needs.add(fact(need, need.text())));
        int rest = part.find("rest-weeks", USUAL_REST_WEEKS, weeks -> weeks.number(1, 52));
        return new Item.Wording(asked, rest, needs);
    }

    private List<Question> withFollowUps(YamlPart part, Set<String> moreKeys) {
        var first = remembered(part, questions.read(part, Optional.empty(), moreKeys));
        var asked = new ArrayList<Question>();
        asked.add(first);
        for (var followUp : part.find("then").map(YamlPart::list).orElse(List.of())) {
            if (followUp.find("then").isPresent()) {
                throw followUp.problem(
                        "a follow-up has no follow-ups. Put both below the first question.");
            }
            asked.add(remembered(followUp, questions.read(followUp, Optional.of(first), Set.of())));
        }
        if (asked.size() > Denominator.FIELDS_ON_PAGE) {
            throw part.problem(
                    "%d questions at once. A page has room for %d: split it."
                            .formatted(asked.size(), Denominator.FIELDS_ON_PAGE));
        }
        return asked;
    }

    private Question remembered(YamlPart part, Question question) {
        question.ask().when().ifPresent(when -> checkCondition(part.get("when"), when));
        if (seen.put(question.id(), question) != null) {
            throw part.get("id")
                    .problem("the id \"%s\" is there twice. Rename one.".formatted(question.id()));
        }
        return question;
    }

    private void checkCondition(YamlPart part, Condition when) {
        var earlier = seen.get(when.question());
        if (earlier == null) {
            throw part.problem(
                    "\"%s\" is not asked before this. Name an earlier question."
                            .formatted(when.question()));
        }
        var possible = answersTo(earlier);
        for (var answer : when.answers()) {
            if (!possible.contains(answer)) {
                throw part.problem(
                        "\"%s\" is never answered with \"%s\". It can be: %s."
                                .formatted(when.question(), answer, String.join(", ", possible)));
            }
        }
    }

    private static List<String> answersTo(Question question) {
        return switch (question) {
            case Question.Scale scale -> points(scale.points());
            case Question.YesNo yesNo -> List.of("yes", "no");
            case Question.Choice choice -> choice.picks().stream().map(Question.Pick::id).toList();
            case Question.Choices choices ->
                    choices.picks().stream().map(Question.Pick::id).toList();
            case Question.ShortText text -> List.of();
            case Question.LongText text -> List.of();
            case Question.Amount amount -> List.of();
            case Question.Day day -> List.of();
            case Question.Person person -> List.of();
            case Question.KpiReading reading -> List.of();
            case Question.RiskRaised risk -> List.of();
            case Question.WinReported win -> List.of();
        };
    }

    private static List<String> points(int most) {
        var points = new ArrayList<String>();
        for (int point = 1; point <= most; point++) {
            points.add(Integer.toString(point));
        }
        return points;
    }

    private static Set<Fact> factsIn(YamlPart part, List<Question> asked) {
        var facts = EnumSet.noneOf(Fact.class);
        for (var question : asked) {
            var texts = new HashSet<>(question.ask().wording().byLanguage().values());
            texts.addAll(question.ask().hint().byLanguage().values());
            texts.forEach(text ->
                    PLACEHOLDER
                            .matcher(text)
                            .results()
                            .forEach(found -> facts.add(fact(part, found.group(1)))));
        }
        return facts;
    }

    private static Fact fact(YamlPart part, String word) {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        part.problem(
                                "nothing is known as \"%s\". Use one of: %s."
                                        .formatted(
                                                word,
                                                String.join(
                                                        ", ",
                                                        Arrays.stream(Fact.values())
                                                                .map(Fact::word)
                                                                .toList()))));
    }
}
