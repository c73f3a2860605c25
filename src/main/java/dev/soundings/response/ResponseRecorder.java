package dev.soundings.response;

import dev.soundings.chat.EventId;
import dev.soundings.chat.FormValues;
import dev.soundings.checkin.QuestionId;
import dev.soundings.people.People;
import dev.soundings.response.AnonymousAnswers.Taken;
import dev.soundings.response.Response.Named;
import dev.soundings.response.Response.Named.Kind;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Keeps what people answer: what carries a name in one write, and what carries none apart from it
 * and before it. The same event may come any number of times.
 */
public final class ResponseRecorder {
    private final Responses responses;
    private final AnonymousAnswers anonymous;
    private final FormReader forms;

    ResponseRecorder(Responses responses, AnonymousAnswers anonymous, People people) {
        this.responses = responses;
        this.anonymous = anonymous;
        forms = new FormReader(people);
    }

    /** A form; its answers replace those given before. */
    public Recorded submit(
            AskedQuestions asked, FormValues values, EventId event, Instant at, boolean late) {
        var reader = forms.reader(asked, values, at);
        var answers = FormReader.read(asked, reader, anonymous.hasAnswered(asked));
        if (!reader.problems().isEmpty()) {
            return new Recorded.Invalid(reader.problems());
        }
        var named = FormReader.part(asked, answers, false);
        var taken = take(asked, FormReader.part(asked, answers, true), event, at);
        if (asked.named().isEmpty()) {
            return withoutName(taken);
        }
        var next = new NextVersion(asked, event, at, late);
        return write(asked, event, taken, before -> next.of(before, Kind.ANSWERED, named));
    }

    /** One question, answered inside the message; no value takes the answer away. */
    public Recorded tap(
            AskedQuestions asked,
            QuestionId question,
            List<String> values,
            EventId event,
            Instant at,
            boolean late) {
        var tapped = asked.question(question).orElseThrow();
        var reader = forms.reader(asked, new FormValues(Map.of(Fields.of(tapped), values)), at);
        var answer = reader.read(tapped);
        if (asked.isAnonymous(tapped)) {
            answer.ifPresent(given -> FormReader.refuseWhenClosed(asked, tapped, reader));
        }
        if (!reader.problems().isEmpty()) {
            return new Recorded.Invalid(reader.problems());
        }
        if (asked.isAnonymous(tapped)) {
            return withoutName(
                    take(
                            asked,
                            answer.map(given -> Map.of(question, given)).orElse(Map.of()),
                            event,
                            at));
        }
        var next = new NextVersion(asked, event, at, late);
        return write(asked, event, Optional.empty(), before -> next.with(before, question, answer));
    }

    /**
     * What became of what the person said last time; it joins the answers and stays with them.
     *
     * @param how {@code still}, {@code better} or {@code solved}
     */
    public Recorded carriedOver(
            AskedQuestions asked, String how, EventId event, Instant at, boolean late) {
        var next = new NextVersion(asked, event, at, late);
        var answer = Optional.<Answer>of(new Answer.Picked(List.of(how), Optional.empty()));
        return write(
                asked,
                event,
                Optional.empty(),
                before -> next.with(before, AskedQuestions.LAST_TIME, answer));
    }

    /** Stored as such: neither neutral nor missing. */
    public Recorded nothingChanged(AskedQuestions asked, EventId event, Instant at, boolean late) {
        if (asked.named().isEmpty()) {
            return asked.round().closed()
                    ? new Recorded.Saved(Optional.empty(), false, false)
                    : withoutName(Optional.of(anonymous.take(asked, Map.of(), event, at)));
        }
        return turnTo(Kind.NOTHING_CHANGED, asked, event, at, late);
    }

    /** Where nothing carries a name, a skip is not kept at all. */
    public Recorded skip(AskedQuestions asked, EventId event, Instant at, boolean late) {
        return asked.named().isEmpty()
                ? new Recorded.Saved(Optional.empty(), false, false)
                : turnTo(Kind.SKIPPED, asked, event, at, late);
    }

    /**
     * Takes back what carries a name, as if there had been no response. Kept even when there is
     * none, so that the event, coming again later, does not take back a newer one.
     */
    public Recorded undo(AskedQuestions asked, EventId event, Instant at) {
        if (!asked.named().isEmpty()) {
            return turnTo(Kind.UNDONE, asked, event, at, false);
        }
        return anonymous.hasAnswered(asked)
                ? new Recorded.AlreadyAnonymous()
                : new Recorded.Saved(Optional.empty(), false, false);
    }

    /** The part without a name is in, and cannot be given again. */
    public boolean hasAnsweredAnonymously(AskedQuestions asked) {
        return !asked.anonymous().isEmpty() && anonymous.hasAnswered(asked);
    }

    private Optional<Taken> take(
            AskedQuestions asked, Map<QuestionId, Answer> answers, EventId event, Instant at) {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(anonymous.take(asked, answers, event, at));
    }

    private static Recorded withoutName(Optional<Taken> taken) {
        return taken.filter(Taken.ANSWERED_BEFORE::equals).isPresent()
                ? new Recorded.AlreadyAnonymous()
                : new Recorded.Saved(
                        Optional.empty(),
                        taken.isPresent(),
                        taken.filter(Taken.REPEATED::equals).isPresent());
    }

    private Recorded turnTo(
            Kind kind, AskedQuestions asked, EventId event, Instant at, boolean late) {
        var next = new NextVersion(asked, event, at, late);
        return write(asked, event, Optional.empty(), before -> next.of(before, kind, Map.of()));
    }

    private Recorded write(
            AskedQuestions asked,
            EventId event,
            Optional<Taken> taken,
            Function<Optional<Named>, Named> next) {
        var repeated = new AtomicBoolean();
        var written =
                responses.write(
                        asked.round().workspace(),
                        asked.invitation().id(),
                        before -> {
                            repeated.set(NextVersion.knows(before, event));
                            return next.apply(before);
                        });
        boolean kept = taken.filter(how -> how != Taken.ANSWERED_BEFORE).isPresent();
        return new Recorded.Saved(Optional.of(written), kept, repeated.get());
    }
}
