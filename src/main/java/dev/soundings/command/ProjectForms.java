package dev.soundings.command;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.UserId;
import dev.soundings.project.Project;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.ProjectText;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms in which a project is created and changed; {@link ProjectEntry} reads them. */
final class ProjectForms {
    static final String NAME = "name";
    static final String DEPARTMENT = "department";
    static final String PEOPLE = "people";
    static final String DEPUTY = "deputy";
    static final String SPONSOR = "sponsor";
    static final String OBSERVERS = "observers";
    static final String CHANNEL = "channel";
    static final String ENDS = "ends";

    private final Phrases phrases;

    ProjectForms(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * @param name to begin with; may be empty
     */
    ChatForm create(String name) {
        return new ChatForm(
                ActionId.of("project", "create"),
                phrases.say(ProjectText.CREATE_TITLE),
                phrases.say(ProjectText.CREATE),
                List.of(
                        page(
                                name(name),
                                department(""),
                                people(Set.of()),
                                deputy(Optional.empty()),
                                sponsor(Optional.empty())),
                        page(
                                observers(Set.of()),
                                channel(Optional.empty()),
                                ends(Optional.empty()))));
    }

    ChatForm edit(Project project) {
        return new ChatForm(
                ActionId.of("project", "edit", project.id().value()),
                phrases.say(ProjectText.EDIT_TITLE),
                phrases.say(ProjectText.SAVE),
                List.of(
                        page(
                                name(project.name()),
                                department(project.department()),
                                people(project.members()),
                                deputy(project.deputy()),
                                sponsor(project.sponsor())),
                        page(
                                observers(project.observers()),
                                channel(project.channel().map(Object::toString)),
                                ends(project.endsOn().map(Object::toString)))));
    }

    FormField name(String name) {
        var field =
                FormField.required(
                        NAME,
                        phrases.say(ProjectText.NAME),
                        new Input.ShortText(Project.LONGEST_NAME));
        return name.isEmpty() ? field : field.starting(name);
    }

    FormField department(String department) {
        var field =
                FormField.required(
                                DEPARTMENT,
                                phrases.say(ProjectText.DEPARTMENT),
                                new Input.ShortText(Project.LONGEST_NAME))
                        .hinted(phrases.say(ProjectText.DEPARTMENT_HINT));
        return department.isEmpty() ? field : field.starting(department);
    }

    FormField people(Set<UserId> people) {
        return FormField.optional(PEOPLE, phrases.say(ProjectText.PEOPLE), new Input.Person(true))
                .hinted(phrases.say(ProjectText.PEOPLE_HINT))
                .starting(ids(people));
    }

    FormField deputy(Optional<UserId> deputy) {
        return FormField.optional(DEPUTY, phrases.say(ProjectText.DEPUTY), new Input.Person(false))
                .hinted(phrases.say(ProjectText.DEPUTY_HINT))
                .starting(ids(deputy.stream().toList()));
    }

    FormField sponsor(Optional<UserId> sponsor) {
        return FormField.optional(
                        SPONSOR, phrases.say(ProjectText.SPONSOR), new Input.Person(false))
                .hinted(phrases.say(ProjectText.SPONSOR_HINT))
                .starting(ids(sponsor.stream().toList()));
    }

    FormField channel(Optional<String> channel) {
        return FormField.optional(CHANNEL, phrases.say(ProjectText.CHANNEL), new Input.Channel())
                .hinted(phrases.say(ProjectText.CHANNEL_HINT))
                .starting(channel.stream().toArray(String[]::new));
    }

    private FormField observers(Set<UserId> observers) {
        return FormField.optional(
                        OBSERVERS, phrases.say(ProjectText.OBSERVERS), new Input.Person(true))
                .hinted(phrases.say(ProjectText.OBSERVERS_HINT))
                .starting(ids(observers));
    }

    private FormField ends(Optional<String> day) {
        return FormField.optional(ENDS, phrases.say(ProjectText.ENDS), new Input.Day())
                .starting(day.stream().toArray(String[]::new));
    }

    private static ChatForm.Page page(FormField... fields) {
        return new ChatForm.Page(List.of(), List.of(fields));
    }

    private static String[] ids(Collection<UserId> users) {
        return users.stream().map(UserId::value).sorted().toArray(String[]::new);
    }
}
