package dev.soundings.mongo;

import dev.soundings.checkin.QuestionId;
import dev.soundings.response.Answer;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The answers of one version of a response: numbers by question, words in the one text. */
final class AnswersByQuestion {
    private AnswersByQuestion() {}

    static Map<String, AnswerDocument> documents(
            Map<QuestionId, Answer> answers, String prefix, TextGatherer texts) {
        var documents = new TreeMap<String, AnswerDocument>();
        answers.forEach((question, answer) ->
                documents.put(
                        question.value(), AnswerDocument.from(answer, prefix + question, texts)));
        return documents;
    }

    static Map<QuestionId, Answer> answers(
            Map<String, AnswerDocument> documents, String prefix, TextDocument texts) {
        var answers = new HashMap<QuestionId, Answer>();
        documents.forEach((question, document) ->
                answers.put(new QuestionId(question), document.toDomain(prefix + question, texts)));
        return answers;
    }
}
