package dev.soundings.checkin;

import dev.soundings.chat.Denominator;
import dev.soundings.checkin.Question.Pick;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads one question of a file:
 *
 * <pre>
 * id: w6
 * kind: choice
 * wording: What did you hear this month from someone who will use this?
 * label: Heard from someone who will use it
 * options: {nothing: Nothing, confirmed: It confirmed our plan, change: It should change something}
 * </pre>
 */
final class QuestionReader {
    static final List<String> KINDS =
            List.of(
                    "short-text",
                    "long-text",
                    "choice",
                    "choices",
                    "scale",
                    "amount",
                    "yes-no",
                    "day",
                    "person",
                    "kpi",
                    "risk",
                    "win");

    private static final Set<String> COMMON =
            Set.of(
                    "id",
                    "kind",
                    "wording",
                    "label",
                    "hint",
                    "required",
                    "anonymous",
                    "card-hidden",
                    "becomes",
                    "then",
                    "when");

    /** One of the options of a select is kept for "something else". */
    private static final int MOST_OF_A_CHOICE = Denominator.OPTIONS - 1;

    /**
     * @param parent the question that this one follows; it inherits its anonymity
     * @param more keys that are allowed here besides those of a question
     */
    Question read(YamlPart part, Optional<Question> parent, Set<String> more) {
        var kind = part.get("kind");
        var ask = AskReader.read(part, parent);
        allow(part, kind, more);
        return switch (kind.text()) {
            case "short-text" -> new Question.ShortText(ask);
            case "long-text" -> new Question.LongText(ask);
            case "choice" ->
                    new Question.Choice(
                            ask, picks(part.get("options"), MOST_OF_A_CHOICE), orElse(part));
            case "choices" ->
                    new Question.Choices(
                            ask, picks(part.get("options"), Denominator.BOXES), orElse(part));
            case "scale" ->
                    new Question.Scale(
                            ask,
                            part.find("points", Denominator.SCALE, p -> p.number(2, 10)),
                            words(part.get("low"), Denominator.LABEL),
                            words(part.get("high"), Denominator.LABEL));
            case "amount" -> new Question.Amount(ask, words(part.get("unit"), 40));
            case "yes-no" -> new Question.YesNo(ask);
            case "day" -> new Question.Day(ask);
            case "person" -> new Question.Person(ask);
            case "kpi" ->
                    new Question.KpiReading(
                            ask, part.get("kpi").text(), words(part.get("unit"), 40));
            case "risk" -> new Question.RiskRaised(ask);
            case "win" -> new Question.WinReported(ask);
            default -> throw unknownKind(kind);
        };
    }

    private static void allow(YamlPart part, YamlPart kind, Set<String> more) {
        var keys = new HashSet<>(COMMON);
        keys.addAll(more);
        keys.addAll(
                switch (kind.text()) {
                    case "choice", "choices" -> Set.of("options", "or-else");
                    case "scale" -> Set.of("points", "low", "high");
                    case "amount" -> Set.of("unit");
                    case "kpi" -> Set.of("kpi", "unit");
                    default -> {
                        if (!KINDS.contains(kind.text())) {
                            throw unknownKind(kind);
                        }
                        yield Set.<String>of();
                    }
                });
        part.allowOnly(keys);
    }

    private static MalformedQuestions unknownKind(YamlPart kind) {
        return kind.problem(
                "unknown kind \"%s\". Use one of: %s."
                        .formatted(kind.text(), String.join(", ", KINDS)));
    }

    private static boolean orElse(YamlPart part) {
        return part.find("or-else", false, YamlPart::yesOrNo);
    }

    private static List<Pick> picks(YamlPart part, int most) {
        var options = part.map();
        if (options.size() < 2 || options.size() > most) {
            throw part.problem("%d options. Give 2 to %d of them.".formatted(options.size(), most));
        }
        return options.entrySet().stream()
                .map(option -> pick(option.getKey(), option.getValue()))
                .toList();
    }

    private static Pick pick(String id, YamlPart label) {
        if (!id.matches("[a-z][a-z0-9-]{0,19}")) {
            throw label.problem(
                    "\"%s\" is no id of an option. Use up to 20 small letters, digits and dashes."
                            .formatted(id));
        }
        return new Pick(id, words(label, Denominator.LABEL));
    }

    /** Plain words are English; else there is a text for each language. */
    static LocalText words(YamlPart part, int most) {
        var texts =
                part.isMap()
                        ? part.map().entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey, each -> each.getValue().text()))
                        : Map.of("en", part.text());
        if (!texts.containsKey("en")) {
            throw part.problem("the English text is missing. Add it under \"en\".");
        }
        texts.forEach((language, text) -> {
            if (text.length() > most) {
                throw part.problem(
                        "%d characters in %s. Shorten it to %d."
                                .formatted(text.length(), language, most));
            }
        });
        return new LocalText(texts);
    }
}
