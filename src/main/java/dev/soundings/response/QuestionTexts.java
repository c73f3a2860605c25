package dev.soundings.response;

import dev.soundings.checkin.LocalText;
import dev.soundings.checkin.ProjectFacts;
import dev.soundings.checkin.Question;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.ResponseText;

import java.util.Optional;

/**
 * Questions as they are put to a person: {@code How sure are you that we reach {target} by {date}?}
 * becomes "How sure are you that we reach 4 days by 31 Mar 2027?". Where a project does not say,
 * there are words that fit: "the goal", "the end date".
 */
final class QuestionTexts {
    private final People people;

    QuestionTexts(People people) {
        this.people = people;
    }

    public String wording(Question question, AskedQuestions asked, Phrases phrases) {
        return filled(question.ask().wording(), asked, phrases);
    }

    /** Its name in a form; may still be too long for one. */
    public String label(Question question, AskedQuestions asked, Phrases phrases) {
        return filled(question.ask().label(), asked, phrases);
    }

    public String hint(Question question, AskedQuestions asked, Phrases phrases) {
        return filled(question.ask().hint(), asked, phrases);
    }

    private String filled(LocalText text, AskedQuestions asked, Phrases phrases) {
        return ProjectFacts.of(asked.project(), sponsor(asked.project()), asked.round().date())
                .fill(text, phrases.locale())
                .replace("{outcome}", phrases.say(ResponseText.THE_OUTCOME))
                .replace("{target}", phrases.say(ResponseText.THE_TARGET))
                .replace("{date}", phrases.say(ResponseText.THE_DATE))
                .replace("{sponsor}", phrases.say(ResponseText.THE_SPONSOR));
    }

    private Optional<String> sponsor(Project project) {
        return project.sponsor()
                .flatMap(user -> people.find(project.workspace(), user))
                .map(Person::name);
    }
}
