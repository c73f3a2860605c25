package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.Option;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.UserId;

import java.util.List;
import java.util.Optional;

/** Somebody on the stage, with what they can do and see. */
public final class Persona {
    private final Stage stage;
    private final UserId user;

    Persona(Stage stage, UserId user) {
        this.stage = stage;
        this.user = user;
    }

    UserId user() {
        return user;
    }

    Place direct() {
        return Place.direct(new ChannelId("dm-" + user));
    }

    /** Types a command into the direct message with the bot. */
    public Screen types(String command) {
        var origin = stage.origin(user, direct());
        var event =
                switch (stage.reader().read(command, stage)) {
                    case CommandReader.Reading.Read(var call) ->
                            new ChatEvent.CommandInvoked(origin, call);
                    case CommandReader.Reading.Misread(var problem) ->
                            new ChatEvent.CommandMisread(origin, problem);
                };
        return new Screen(this, stage.receive(event), Optional.empty());
    }

    /** Everything in the direct message with the bot, the oldest first. */
    public List<String> messages() {
        return stage.messagesIn(direct().channel()).stream()
                .map(standing -> PlainText.of(standing.message()))
                .toList();
    }

    /** Those of them that ask. */
    public List<String> prompts() {
        return messages().stream().filter(message -> message.startsWith("Your sounding")).toList();
    }

    public String lastMessage() {
        assertThat(messages()).as("messages to " + user).isNotEmpty();
        return messages().getLast();
    }

    /** Presses a button of the last message that has it. */
    public Screen presses(String label) {
        return pressesIn(direct().channel(), label);
    }

    /** Presses the first such button below those words, in the last message that has them. */
    public Screen pressesUnder(String words, String label) {
        return stage.messagesIn(direct().channel()).reversed().stream()
                .flatMap(standing ->
                        buttonUnder(standing.message(), words, label)
                                .map(button -> presses(Optional.of(standing.post()), button))
                                .stream())
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "no button [%s] under %s in %s"
                                        .formatted(label, words, messages())));
    }

    public Screen pressesIn(String channel, String label) {
        return pressesIn(new ChannelId(channel), label);
    }

    /** Answers a scale of the last message that has one. */
    public Screen taps(int point) {
        return stage.messagesIn(direct().channel()).reversed().stream()
                .flatMap(standing ->
                        scale(standing.message())
                                .map(scale ->
                                        chooses(
                                                standing.post(),
                                                scale.action(),
                                                String.valueOf(point)))
                                .stream())
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("nobody asked " + user + " for a tap: " + messages()));
    }

    /** Picks an option of the last message that offers it. */
    public Screen chooses(String label, String option) {
        return stage.messagesIn(direct().channel()).reversed().stream()
                .flatMap(standing ->
                        choices(standing.message(), label)
                                .map(choices ->
                                        chooses(
                                                standing.post(),
                                                choices.action(),
                                                valueOf(choices, option)))
                                .stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + messages()));
    }

    private static String valueOf(Block.Choices choices, String label) {
        return choices.options().stream()
                .filter(option -> option.label().equals(label))
                .map(Option::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + choices));
    }

    private static Optional<Block.Choices> choices(ChatMessage message, String label) {
        return message.blocks().stream()
                .filter(Block.Choices.class::isInstance)
                .map(Block.Choices.class::cast)
                .filter(choices -> choices.label().equals(label))
                .findFirst();
    }

    private Screen pressesIn(ChannelId channel, String label) {
        return stage.messagesIn(channel).reversed().stream()
                .flatMap(standing ->
                        button(standing.message(), label)
                                .map(button -> presses(Optional.of(standing.post()), button))
                                .stream())
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "no button [%s] for %s in %s"
                                        .formatted(label, user, stage.messagesIn(channel))));
    }

    Screen presses(Optional<PostRef> message, Block.Button button) {
        return new Screen(
                this,
                stage.receive(new ChatEvent.ButtonPressed(origin(message), button.action())),
                message);
    }

    Screen chooses(PostRef message, ActionId action, String value) {
        return new Screen(
                this,
                stage.receive(
                        new ChatEvent.Chosen(origin(Optional.of(message)), action, List.of(value))),
                Optional.of(message));
    }

    Stage stage() {
        return stage;
    }

    private Origin origin(Optional<PostRef> message) {
        return stage.origin(user, direct(), message);
    }

    static Optional<Block.Button> button(ChatMessage message, String label) {
        return button(message.blocks(), label);
    }

    private static Optional<Block.Button> button(List<Block> blocks, String label) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Block.Buttons(var buttons)
                                ? buttons.stream()
                                : java.util.stream.Stream.empty())
                .filter(button -> button.label().equals(label))
                .findFirst();
    }

    static Optional<Block.Button> buttonUnder(ChatMessage message, String words, String label) {
        var blocks = message.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (PlainText.of(blocks.get(i)).contains(words)) {
                return button(blocks.subList(i, blocks.size()), label);
            }
        }
        return Optional.empty();
    }

    private static Optional<Block.Scale> scale(ChatMessage message) {
        return message.blocks().stream()
                .filter(Block.Scale.class::isInstance)
                .map(Block.Scale.class::cast)
                .findFirst();
    }
}
