package dev.soundings.rehearsal;

import dev.soundings.chat.ArgumentSpec;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandSpec;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Option;
import dev.soundings.chat.Samples;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.chat.VerbSpec;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Answers in every way there is, so that the room can be tried without the rest of the house. */
final class DemoHandler implements ChatHandler {
    static CommandSpecs specs() {
        var title = new ArgumentSpec("title", ArgumentSpec.Kind.TEXT, false, DemoText.TITLE);
        var project =
                new ArgumentSpec("project", ArgumentSpec.Kind.PROJECT, true, DemoText.PROJECT);
        var owner = new ArgumentSpec("owner", ArgumentSpec.Kind.PERSON, false, DemoText.OWNER);
        return new CommandSpecs(
                List.of(
                        new CommandSpec(
                                "risk",
                                DemoText.RISK,
                                List.of(
                                        new VerbSpec(
                                                "raise",
                                                DemoText.RISK_RAISE,
                                                "\"Vendor API slips\" @lee",
                                                List.of(title, owner)),
                                        new VerbSpec(
                                                "list", DemoText.RISK_LIST, "", List.of(project)))),
                        new CommandSpec(
                                "sample",
                                DemoText.SAMPLES,
                                List.of(
                                        new VerbSpec("form", DemoText.FORM, "", List.of()),
                                        new VerbSpec("list", DemoText.SAMPLES, "", List.of())))),
                List.of(new ShortcutSpec("raise-risk", DemoText.RAISE_AS_RISK)));
    }

    @Override
    public Set<String> features() {
        return Set.of("risk", "sample", "raise-risk", "answer", "help", "home", "profile");
    }

    @Override
    public ChatReply handle(ChatEvent event) {
        return switch (event) {
            case ChatEvent.CommandInvoked command -> command(command);
            case ChatEvent.CommandMisread misread ->
                    ChatReply.whisper("I do not know that. Type / to see what I can do.");
            case ChatEvent.SuggestionsAsked asked ->
                    new ChatReply.Suggestions(
                            Stream.of(
                                            new Option("Atlas migration", "Atlas migration", "Kim"),
                                            new Option("Mobile", "Mobile", "Lee"))
                                    .filter(project -> project.label().startsWith(asked.typed()))
                                    .toList());
            case ChatEvent.ButtonPressed pressed -> pressed(pressed);
            case ChatEvent.Chosen chosen ->
                    new ChatReply.Update(ChatMessage.of("You chose " + chosen.values() + "."));
            case ChatEvent.FormSubmitted submitted -> submitted(submitted);
            case ChatEvent.FormClosed closed -> ChatReply.silence();
            case ChatEvent.MessageShortcut shortcut ->
                    ChatReply.whisper("Noted as a risk: " + shortcut.text());
            case ChatEvent.HomeOpened opened -> new ChatReply.Update(Samples.message("fields"));
            case ChatEvent.ProfileChanged changed -> ChatReply.silence();
        };
    }

    private static ChatReply command(ChatEvent.CommandInvoked command) {
        return switch (command.call().verb()) {
            case "raise" -> new ChatReply.OpenForm(Samples.form("follow-up"));
            case "form" -> new ChatReply.OpenForm(Samples.form("every-kind"));
            default -> ChatReply.whisper("There is no open risk.");
        };
    }

    private static ChatReply pressed(ChatEvent.ButtonPressed pressed) {
        return switch (pressed.action().verb()) {
            case "open" -> new ChatReply.OpenForm(Samples.form("every-kind"));
            case "same" -> new ChatReply.Update(ChatMessage.of("Nothing changed. Thank you."));
            case "skip" -> new ChatReply.Post(ChatMessage.of("Skipped. No reason needed."));
            default -> ChatReply.whisper("You pressed " + pressed.action().verb() + ".");
        };
    }

    private static ChatReply submitted(ChatEvent.FormSubmitted submitted) {
        return submitted.values().one("short").filter("wrong"::equals).isPresent()
                ? ChatReply.fieldError("short", "Say a little more than that.")
                : ChatReply.whisper("Kept: " + submitted.values().values().keySet());
    }
}
