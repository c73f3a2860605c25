package dev.soundings.checkin;

import static java.util.Comparator.comparing;

import dev.soundings.chat.UserId;
import dev.soundings.checkin.QuestionSet.Item;
import dev.soundings.checkin.QuestionSet.Item.Bank;
import dev.soundings.checkin.QuestionSet.Item.Wording;
import dev.soundings.workspace.StableId;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses what one person is asked in one round, always the same for the same person, round and
 * history. Each week has one wording for everybody. Whoever answered that one lately gets another
 * instead, except that an anonymous wording is asked of all or of nobody: were only one person
 * asked it, its answer would have a name. When everything rests, nothing of the bank is asked.
 *
 * @param date of the round
 * @param history what this person was asked in this check-in before, in any order
 */
public record Rotation(
        CheckInId checkIn, UserId person, ProjectFacts facts, LocalDate date, List<Past> history) {
    private static final int DAYS_BEFORE_A_REPEAT = 10;

    public Rotation {
        history = List.copyOf(history);
    }

    /** A question that this person was asked, and whether they answered it. */
    public record Past(QuestionId question, LocalDate askedOn, boolean answered) {}

    /** What to ask, follow-ups included, in order; empty when everything rests. */
    public List<QuestionId> questionsOf(QuestionSet set) {
        return set.items().stream().flatMap(this::questionsOf).map(Question::id).toList();
    }

    Optional<Wording> wordingOf(Bank bank) {
        var askable =
                bank.wordings().stream()
                        .filter(wording -> facts.know(wording.needs()))
                        .sorted(comparing(wording -> shuffle(wording, "")))
                        .toList();
        var ofTheWeek = ofTheWeek(askable);
        if (ofTheWeek.filter(wording -> isAnonymous(wording) || !rests(wording)).isPresent()) {
            return ofTheWeek;
        }
        return askable.stream()
                .filter(wording -> !isAnonymous(wording) && !rests(wording))
                .min(comparing(this::lastAsked).thenComparing(w -> shuffle(w, person.value())));
    }

    private Stream<Question> questionsOf(Item item) {
        return switch (item) {
            case Item.Fixed(var questions) -> questions.stream();
            case Bank bank ->
                    wordingOf(bank).stream().flatMap(wording -> wording.questions().stream());
        };
    }

    /**
     * Wordings take turns by the week; in a cycle that is longer than the longest rest and whose
     * length is prime, so that a check-in every second or third week still meets all of them.
     */
    private Optional<Wording> ofTheWeek(List<Wording> askable) {
        int longest = askable.stream().mapToInt(Wording::restWeeks).max().orElse(0);
        int cycle = nextPrime(Math.max(askable.size(), longest));
        int turn = (int) Math.floorMod(Math.floorDiv(date.toEpochDay(), 7L), (long) cycle);
        return turn < askable.size() ? Optional.of(askable.get(turn)) : Optional.empty();
    }

    private boolean rests(Wording wording) {
        var id = wording.questions().getFirst().id();
        return history.stream()
                .filter(past -> past.question().equals(id))
                .anyMatch(past -> date.isBefore(past.askedOn().plusDays(restDays(wording, past))));
    }

    private static long restDays(Wording wording, Past past) {
        return past.answered() ? 7L * wording.restWeeks() : DAYS_BEFORE_A_REPEAT;
    }

    private LocalDate lastAsked(Wording wording) {
        var id = wording.questions().getFirst().id();
        return history.stream()
                .filter(past -> past.question().equals(id))
                .map(Past::askedOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private static boolean isAnonymous(Wording wording) {
        return wording.questions().stream().anyMatch(question -> question.ask().anonymous());
    }

    private String shuffle(Wording wording, String salt) {
        return StableId.of(checkIn + "/" + salt + "/" + wording.questions().getFirst().id());
    }

    private static int nextPrime(int from) {
        return BigInteger.valueOf(from).nextProbablePrime().intValue();
    }
}
