package dev.soundings.command;

import dev.soundings.caller.Caller;
import dev.soundings.caller.DayMessages;
import dev.soundings.caller.Days;
import dev.soundings.caller.Which;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.Denominator;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Span;
import dev.soundings.chat.UserId;
import dev.soundings.people.Absence;
import dev.soundings.people.People;
import dev.soundings.people.Person;
import dev.soundings.project.Project;
import dev.soundings.project.Projects;
import dev.soundings.wording.DayText;
import dev.soundings.wording.HomeText;
import dev.soundings.workspace.Shortened;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /soundings away 20 Dec to 2 Jan}, or a form, and {@code away back}. Whoever owns a project
 * reads at once who signs for it meanwhile, or that nobody does.
 */
final class AwayCommand {
    private static final String FROM = "from";
    private static final String TO = "to";

    /** {@code /soundings away back}. */
    private static final String BACK = "back";

    private final People people;
    private final Projects projects;
    private final Returning returning;

    AwayCommand(People people, Projects projects) {
        this.people = people;
        this.projects = projects;
        this.returning = new Returning(people);
    }

    ChatReply away(Caller caller) {
        return switch (caller.event()) {
            case ChatEvent.CommandInvoked(_, var call)
                    when call.argument(FROM).filter(BACK::equalsIgnoreCase).isPresent() ->
                    returning.any(caller);
            case ChatEvent.ButtonPressed(_, var action) when !action.argument().isEmpty() ->
                    returning.from(caller, action);
            case ChatEvent.CommandInvoked(_, var call) when call.argument(FROM).isPresent() ->
                    away(caller, call.argument(FROM).get(), call.argument(TO), Optional.empty());
            case ChatEvent.FormSubmitted(_, _, var values) ->
                    away(caller, values.one(FROM).orElse(""), values.one(TO), Optional.of(FROM));
            default -> new ChatReply.OpenForm(form(caller));
        };
    }

    private static ChatForm form(Caller caller) {
        return new ChatForm(
                ActionId.of("soundings", "away"),
                caller.say(HomeText.AWAY_TITLE),
                caller.say(HomeText.AWAY_SAVE),
                List.of(
                        new ChatForm.Page(
                                List.of(),
                                List.of(
                                        FormField.required(
                                                FROM,
                                                caller.say(HomeText.AWAY_FROM),
                                                new Input.Day()),
                                        FormField.optional(
                                                        TO,
                                                        caller.say(HomeText.AWAY_TO),
                                                        new Input.Day())
                                                .hinted(caller.say(HomeText.AWAY_TO_HINT))))));
    }

    private ChatReply away(
            Caller caller, String from, Optional<String> to, Optional<String> field) {
        var whole = to.map(last -> from + " to " + last).orElse(from);
        var absence = Days.period(whole, caller.today());
        if (absence.isEmpty()) {
            return problem(unreadable(caller, from, to), field);
        }
        if (absence.get().to().isBefore(caller.today())) {
            var day = new DayMessages(caller).day(absence.get().to());
            return problem(caller.say(HomeText.OVER, "day", day), field);
        }
        people.change(
                caller.workspace(),
                caller.user(),
                person ->
                        person.absences().contains(absence.get())
                                ? person
                                : person.away(absence.get()));
        return new ChatReply.Whisper(noted(caller, absence.get()));
    }

    private static String unreadable(Caller caller, String from, Optional<String> to) {
        var days = new DayMessages(caller);
        if (Days.period(from, caller.today()).isEmpty()) {
            return days.unreadable(from);
        }
        return to.filter(last -> Days.day(last, caller.today()).isEmpty())
                .map(days::unreadable)
                .orElseGet(() -> caller.say(DayText.BACKWARDS));
    }

    private static ChatReply problem(String sentence, Optional<String> field) {
        return field.map(id -> ChatReply.fieldError(id, sentence))
                .orElseGet(() -> ChatReply.whisper(sentence));
    }

    private ChatMessage noted(Caller caller, Absence absence) {
        var days = new DayMessages(caller);
        boolean oneDay = absence.from().equals(absence.to());
        var noted =
                caller.say(
                        oneDay ? HomeText.AWAY_ONE_DAY : HomeText.AWAY,
                        "from",
                        days.day(absence.from()),
                        "to",
                        days.day(absence.to()));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(List.of(new Span.Text(noted))));
        var own =
                projects.current(caller.workspace()).stream()
                        .filter(project -> project.owner().equals(caller.user()))
                        .toList();
        if (!own.isEmpty()) {
            blocks.add(
                    new Block.Bullets(
                            own.stream()
                                    .map(each ->
                                            List.<Span>of(
                                                    new Span.Text(cover(caller, each, absence))))
                                    .toList()));
        }
        blocks.addAll(Which.rows(nameDeputy(caller, own)));
        blocks.add(
                new Block.Buttons(List.of(Returning.button(caller, absence, HomeText.TAKE_BACK))));
        return new ChatMessage(ChatMessage.shortened(noted), blocks);
    }

    private String cover(Caller caller, Project project, Absence absence) {
        var deputy = project.deputy().flatMap(user -> person(caller, user));
        if (deputy.isEmpty()) {
            return caller.say(HomeText.NO_DEPUTY, "project", project.name());
        }
        boolean both =
                absence.from()
                        .datesUntil(absence.to().plusDays(1))
                        .limit(366)
                        .anyMatch(deputy.get()::isAwayOn);
        return caller.say(
                both ? HomeText.DEPUTY_AWAY : HomeText.DEPUTY_SIGNS,
                "project",
                project.name(),
                "deputy",
                deputy.get().name());
    }

    private Optional<Person> person(Caller caller, UserId user) {
        return people.find(caller.workspace(), user).filter(Person::isMember);
    }

    private static List<Button> nameDeputy(Caller caller, List<Project> own) {
        return own.stream()
                .filter(project -> project.deputy().isEmpty())
                .limit(5)
                .map(project ->
                        Button.plain(
                                ActionId.of("project", "edit", project.id().value()),
                                Shortened.to(
                                        Denominator.LABEL,
                                        caller.say(
                                                HomeText.NAME_DEPUTY, "project", project.name()))))
                .toList();
    }
}
