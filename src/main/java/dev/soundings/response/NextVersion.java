package dev.soundings.response;

import dev.soundings.chat.EventId;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.QuestionId;
import dev.soundings.response.Response.Named;
import dev.soundings.response.Response.Named.Kind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the next version of a named response from an event. An event that was applied before
 * changes nothing; one that is older than what is there only joins the history, since the person
 * has said something newer.
 */
record NextVersion(AskedQuestions asked, EventId event, Instant at, boolean late) {
    private static final int REMEMBERED_EVENTS = 20;

    static boolean knows(Optional<Named> before, EventId event) {
        return before.filter(response -> response.lastEvents().contains(event)).isPresent();
    }

    /** All answers of a form, or none with another kind. */
    Named of(Optional<Named> before, Kind kind, Map<QuestionId, Answer> answers) {
        if (knows(before, event)) {
            return before.orElseThrow();
        }
        var all = withLastTime(before, answers);
        return before.filter(response -> response.changedAt().isAfter(at))
                .map(newer -> withOlder(newer, kind, all))
                .orElseGet(() -> make(before, kind, all));
    }

    /** One answer of a tap joins those that are there; none takes it away. */
    Named with(Optional<Named> before, QuestionId question, Optional<Answer> answer) {
        if (knows(before, event)) {
            return before.orElseThrow();
        }
        var answers = new HashMap<QuestionId, Answer>();
        before.ifPresent(response -> answers.putAll(response.answers()));
        answers.remove(question);
        answer.ifPresent(given -> answers.put(question, given));
        return make(before, Kind.ANSWERED, answersShown(answers));
    }

    private Named make(Optional<Named> before, Kind kind, Map<QuestionId, Answer> answers) {
        var standing = before.filter(response -> response.kind() != Kind.UNDONE);
        var changedAt = before.map(Named::changedAt).filter(at::isBefore).orElse(at);
        return new Named(
                asked.round().workspace(),
                asked.invitation().id(),
                asked.round().id(),
                asked.round().checkIn(),
                asked.round().project(),
                asked.invitation().person(),
                kind,
                answers,
                kind != Kind.ANSWERED || isComplete(answers),
                standing.map(Named::late).orElse(late),
                before.map(Named::revision).orElse(0) + 1,
                standing.map(Named::firstAt).orElse(at),
                changedAt,
                remembering(before),
                before.map(response -> grown(response, former(response))).orElse(List.of()));
    }

    private Named withOlder(Named newer, Kind kind, Map<QuestionId, Answer> answers) {
        return new Named(
                newer.workspace(),
                newer.invitation(),
                newer.round(),
                newer.checkIn(),
                newer.project(),
                newer.person(),
                newer.kind(),
                newer.answers(),
                newer.complete(),
                newer.late(),
                newer.revision() + 1,
                newer.firstAt().isBefore(at) ? newer.firstAt() : at,
                newer.changedAt(),
                remembering(Optional.of(newer)),
                grown(newer, new Named.Former(kind, answers, newer.changedAt())));
    }

    private Named.Former former(Named response) {
        return new Named.Former(response.kind(), response.answers(), at);
    }

    private static List<Named.Former> grown(Named response, Named.Former former) {
        var history = new ArrayList<>(response.history());
        history.add(former);
        return history;
    }

    private List<EventId> remembering(Optional<Named> before) {
        var events = new ArrayList<>(before.map(Named::lastEvents).orElse(List.of()));
        events.add(event);
        return events.subList(Math.max(0, events.size() - REMEMBERED_EVENTS), events.size());
    }

    private Map<QuestionId, Answer> answersShown(Map<QuestionId, Answer> answers) {
        var shown = asked.shown(answers).stream().map(Question::id).toList();
        var kept = new HashMap<>(answers);
        kept.keySet().removeIf(id -> !shown.contains(id) && !id.equals(AskedQuestions.LAST_TIME));
        return kept;
    }

    /** It is not among the questions, so a form does not bring it along. */
    private static Map<QuestionId, Answer> withLastTime(
            Optional<Named> before, Map<QuestionId, Answer> answers) {
        var all = new HashMap<>(answers);
        before.flatMap(response ->
                        Optional.ofNullable(response.answers().get(AskedQuestions.LAST_TIME)))
                .ifPresent(answer -> all.putIfAbsent(AskedQuestions.LAST_TIME, answer));
        return all;
    }

    private boolean isComplete(Map<QuestionId, Answer> answers) {
        return asked.shown(answers).stream()
                .filter(question -> question.ask().required() && !asked.isAnonymous(question))
                .allMatch(question -> answers.containsKey(question.id()));
    }
}
