package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.chat.UserId;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.project.WhyCard;
import dev.soundings.wording.SetupText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to know of a project that is being set up, in a line each: {@code 9 people: 2 in
 * other zones, 1 zone unknown, Sam away till Mon 15 Feb.}
 */
final class DraftFacts {
    private final People people;
    private final RhythmOutlook outlook;

    DraftFacts(People people, RhythmOutlook outlook) {
        this.people = people;
        this.outlook = outlook;
    }

    List<String> of(Caller caller, Project project) {
        var told = new ArrayList<String>();
        told.add(outlook.people(team(project), caller));
        told.add(
                project.deputy()
                        .map(deputy ->
                                caller.say(SetupText.DEPUTY, "deputy", name(project, deputy)))
                        .orElseGet(() -> caller.say(SetupText.NO_DEPUTY)));
        if (project.why().flatMap(WhyCard::measure).isEmpty()) {
            told.add(caller.say(SetupText.NOT_MEASURED));
        }
        if (project.channel().isEmpty()) {
            told.add(caller.say(SetupText.NO_CHANNEL));
        }
        return told;
    }

    /** Everybody whom the check-ins of the setup ask. */
    private List<Person> team(Project project) {
        return Stream.of(
                        project.members().stream(),
                        project.deputy().stream(),
                        project.sponsor().stream())
                .flatMap(users -> users)
                .distinct()
                .flatMap(user -> people.find(project.workspace(), user).stream())
                .filter(Person::isMember)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private String name(Project project, UserId user) {
        return people.find(project.workspace(), user).map(Person::name).orElse(user.value());
    }
}
