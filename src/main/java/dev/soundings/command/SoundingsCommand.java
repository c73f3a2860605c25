package dev.soundings.command;

import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.caller.EventTarget;
import dev.soundings.caller.ProjectNames;
import dev.soundings.caller.ProjectScope;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.doctor.Doctor;
import dev.soundings.doctor.DoctorMessages;
import dev.soundings.project.Project;

import java.util.Set;

/** {@code /soundings home | setup | help | doctor | answer | next | skip | away | settings}. */
final class SoundingsCommand implements ChatHandler {
    private final Callers callers;
    private final HomeCommand home;
    private final HelpCommand help;
    private final SetupWizard setup;
    private final AnswerCommand answers;
    private final SkipCommand skips;
    private final AwayCommand aways;
    private final SettingsCommand settings;
    private final ProjectScope scope;
    private final ProjectNames names;
    private final Doctor doctor;

    SoundingsCommand(
            Callers callers,
            HomeCommand home,
            HelpCommand help,
            SetupWizard setup,
            AnswerCommand answers,
            SkipCommand skips,
            AwayCommand aways,
            SettingsCommand settings,
            ProjectScope scope,
            ProjectNames names,
            Doctor doctor) {
        this.callers = callers;
        this.home = home;
        this.help = help;
        this.setup = setup;
        this.answers = answers;
        this.skips = skips;
        this.aways = aways;
        this.settings = settings;
        this.scope = scope;
        this.names = names;
        this.doctor = doctor;
    }

    @Override
    public Set<String> features() {
        return Set.of(CommandSpecs.HOME);
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        var caller = callers.of(event);
        if (event instanceof ChatEvent.SuggestionsAsked(_, _, var argument, var typed)) {
            return argument.equals(SettingsCommand.ZONE)
                    ? SettingsCommand.suggestions(typed)
                    : scope.suggestions(caller, typed);
        }
        return switch (EventTarget.of(event, "project").verb()) {
            case "setup" -> setup.handle(caller);
            case "help" -> help.help(caller, EventTarget.of(event, "topic").name());
            case "doctor" ->
                    scope.change(caller, Permission.DIAGNOSE, project -> diagnose(caller, project));
            case "answer" -> answers.answer(caller);
            case "next" -> skips.next(caller, names);
            case "skip" -> skips.skip(caller);
            case "away" -> aways.away(caller);
            case "settings" -> settings.settings(caller);
            default -> home.home(caller);
        };
    }

    private ChatReply diagnose(Caller caller, Project project) {
        var findings = doctor.examine(project, caller.now());
        return new ChatReply.Whisper(
                new DoctorMessages(caller.phrases(), caller.zone()).of(project, findings));
    }
}
