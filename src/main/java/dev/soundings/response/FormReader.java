package dev.soundings.response;

import dev.soundings.chat.FormValues;
import dev.soundings.checkin.Question;
import dev.soundings.checkin.QuestionId;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.response.AnswerProblem.Plain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads what was submitted to one round, in the language of whoever submitted it, and tells what
 * carries a name from what carries none.
 */
final class FormReader {
    private final People people;

    FormReader(People people) {
        this.people = people;
    }

    AnswerReader reader(AskedQuestions asked, FormValues values, Instant at) {
        var invitation = asked.invitation();
        var locale =
                people.find(invitation.workspace(), invitation.person())
                        .map(Person::locale)
                        .orElse(Locale.ENGLISH);
        return new AnswerReader(values, locale, at.atZone(invitation.zone()).toLocalDate());
    }

    /**
     * In order, so that a follow-up is read only when its question was answered so. Anonymous
     * questions that were answered are not asked again.
     */
    static Map<QuestionId, Answer> read(
            AskedQuestions asked, AnswerReader reader, boolean withoutAnonymous) {
        var answers = new HashMap<QuestionId, Answer>();
        for (var question : asked.questions()) {
            boolean passed =
                    withoutAnonymous && asked.isAnonymous(question) && !reader.isGiven(question);
            if (passed || !asked.shown(answers).contains(question)) {
                continue;
            }
            reader.read(question)
                    .ifPresent(answer -> {
                        answers.put(question.id(), answer);
                        refuseWhenClosed(asked, question, reader);
                    });
        }
        return answers;
    }

    static void refuseWhenClosed(AskedQuestions asked, Question question, AnswerReader reader) {
        if (asked.round().closed() && asked.isAnonymous(question)) {
            reader.note(Fields.of(question), Plain.ANONYMOUS_CLOSED);
        }
    }

    static Map<QuestionId, Answer> part(
            AskedQuestions asked, Map<QuestionId, Answer> answers, boolean withoutName) {
        var part = new HashMap<>(answers);
        part.keySet()
                .removeIf(id -> asked.isAnonymous(asked.question(id).orElseThrow()) != withoutName);
        return part;
    }
}
