package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.caller.Days;
import dev.soundings.caller.EventTarget;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.wording.ProjectText;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what somebody put into {@link ProjectForms}; what cannot be is told at its field. */
final class ProjectEntry {
    private final FormValues values;
    private final Caller caller;
    private final People people;
    private final Map<String, String> errors = new HashMap<>();

    ProjectEntry(FormValues values, Caller caller, People people) {
        this.values = values;
        this.caller = caller;
        this.people = people;
    }

    String name() {
        return short40(ProjectForms.NAME);
    }

    String department() {
        return short40(ProjectForms.DEPARTMENT);
    }

    Set<UserId> members() {
        return all(ProjectForms.PEOPLE);
    }

    Set<UserId> observers() {
        return all(ProjectForms.OBSERVERS);
    }

    Optional<UserId> deputy() {
        return all(ProjectForms.DEPUTY).stream().findFirst();
    }

    Optional<UserId> sponsor() {
        return all(ProjectForms.SPONSOR).stream().findFirst();
    }

    Optional<ChannelId> channel() {
        return values.one(ProjectForms.CHANNEL).map(ChannelId::new);
    }

    Optional<LocalDate> ends() {
        var typed = values.one(ProjectForms.ENDS);
        var day = typed.flatMap(text -> Days.day(text, caller.today()));
        if (typed.isPresent() && day.isEmpty()) {
            errors.put(ProjectForms.ENDS, new DayMessages(caller).unreadable(typed.get()));
        }
        return day;
    }

    void wrong(String field, String sentence) {
        errors.put(field, sentence);
    }

    /** What to mend; to be asked after everything was read. */
    Optional<ChatReply> problems() {
        return errors.isEmpty() ? Optional.empty() : Optional.of(new ChatReply.FieldErrors(errors));
    }

    private String short40(String field) {
        var text = values.one(field).orElse("").strip();
        int over = text.length() - Project.LONGEST_NAME;
        if (over > 0) {
            wrong(field, caller.say(ProjectText.OVER, "over", over, "most", Project.LONGEST_NAME));
        }
        return text;
    }

    private Set<UserId> all(String field) {
        var users = new LinkedHashSet<UserId>();
        for (var value : values.all(field)) {
            if (EventTarget.isUserId(value) && isMember(field, new UserId(value))) {
                users.add(new UserId(value));
            }
        }
        return users;
    }

    private boolean isMember(String field, UserId user) {
        var person = people.find(caller.workspace(), user);
        if (person.filter(Person::isMember).isPresent()) {
            return true;
        }
        var name = person.map(Person::name).orElse(user.value());
        wrong(field, caller.say(ProjectText.LEFT, "name", name));
        return false;
    }
}
