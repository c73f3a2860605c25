package dev.soundings.response;

import dev.soundings.checkin.LocalText;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.ResponseText;

/**
 * Questions as they are put to a person: {@code How sure are you that we reach {target} by {date}?}
 * becomes "How sure are you that we reach 4 days by 31 Mar 2027?". Where a project does not say,
 * there are words that fit: "the goal", "the end date".
 */
public final class QuestionText {
    private QuestionText() {}

    /**
     * @param text the wording, label or hint of one of these questions
     */
    public static String of(LocalText text, AskedQuestions asked, Phrases phrases) {
        return asked.facts()
                .fill(text, phrases.locale())
                .replace("{outcome}", phrases.say(ResponseText.THE_OUTCOME))
                .replace("{target}", phrases.say(ResponseText.THE_TARGET))
                .replace("{date}", phrases.say(ResponseText.THE_DATE))
                .replace("{sponsor}", phrases.say(ResponseText.THE_SPONSOR))
                .replace("{milestone}", phrases.say(ResponseText.THE_MILESTONE))
                .replace("{go-live}", phrases.say(ResponseText.THE_GO_LIVE));
    }
}
