package dev.soundings.response;

import dev.soundings.chat.UserId;
import dev.soundings.checkin.LocalText;
import dev.soundings.checkin.Question;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.project.WhyCard;
import dev.soundings.wording.LocalDays;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.ResponseText;
import dev.soundings.workspace.Text;

import java.util.Optional;

/**
 * Questions as they are put to a person: {@code How sure are you that we reach {target} by {date}?}
 * becomes "How sure are you that we reach 4 days by 31 Mar 2027?". Where a project does not say,
 * there are words that fit: "the goal", "the end date".
 */
public final class QuestionTexts {
    private final People people;

    QuestionTexts(People people) {
        this.people = people;
    }

    public String wording(Question question, Project project, Phrases phrases) {
        return filled(question.ask().wording(), project, phrases);
    }

    /** Its name in a form; may still be too long for one. */
    public String label(Question question, Project project, Phrases phrases) {
        return filled(question.ask().label(), project, phrases);
    }

    public String hint(Question question, Project project, Phrases phrases) {
        return filled(question.ask().hint(), project, phrases);
    }

    private String filled(LocalText text, Project project, Phrases phrases) {
        return text.in(phrases.locale())
                .replace("{project}", project.name())
                .replace("{outcome}", outcome(project, phrases))
                .replace("{target}", target(project, phrases))
                .replace("{date}", date(project, phrases))
                .replace("{sponsor}", sponsor(project, phrases));
    }

    private static String outcome(Project project, Phrases phrases) {
        return words(project.why().map(WhyCard::purpose))
                .orElseGet(() -> phrases.say(ResponseText.THE_OUTCOME));
    }

    private static String target(Project project, Phrases phrases) {
        return words(project.why().flatMap(WhyCard::measure))
                .orElseGet(() -> phrases.say(ResponseText.THE_TARGET));
    }

    private static String date(Project project, Phrases phrases) {
        return project.endsOn()
                .map(day -> LocalDays.print(day, phrases.locale()))
                .orElseGet(() -> phrases.say(ResponseText.THE_DATE));
    }

    private String sponsor(Project project, Phrases phrases) {
        return project.sponsor()
                .flatMap(user -> name(project, user))
                .orElseGet(() -> phrases.say(ResponseText.THE_SPONSOR));
    }

    private Optional<String> name(Project project, UserId user) {
        return people.find(project.workspace(), user).map(Person::name);
    }

    private static Optional<String> words(Optional<Text> text) {
        return text.flatMap(Text::words).filter(words -> !words.isBlank());
    }
}
