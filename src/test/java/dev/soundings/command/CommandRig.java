package dev.soundings.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block.Button;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.EventId;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Option;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.UserId;
import dev.soundings.register.EntryKind;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody at a keyboard: types commands, presses buttons and fills forms, through the real gate.
 */
final class CommandRig implements AutoCloseable {
    final SampleWorld world = new SampleWorld();
    private Instant now = SampleWorld.MONDAY;
    private final AnnotationConfigApplicationContext house;
    private final ChatInbox inbox;
    private final CommandReader reader;
    private int events;

    CommandRig() {
        this(List.of());
    }

    private CommandRig(List<EntryKind<?>> more) {
        house = CommandHouse.open(world, () -> now, more);
        inbox = house.getBean(ChatInbox.class);
        reader = new CommandReader(house.getBean(CommandSpecs.class));
    }

    /** In a house that knows one more kind of entry. */
    static CommandRig knowing(EntryKind<?> kind) {
        return new CommandRig(List.of(kind));
    }

    <T> T the(Class<T> type) {
        return house.getBean(type);
    }

    <T> Collection<T> all(Class<T> type) {
        return house.getBeansOfType(type).values();
    }

    CommandRig at(Instant instant) {
        now = instant;
        return this;
    }

    ChatReply say(UserId user, String typed) {
        return inbox.receive(
                switch (reader.read(typed, new Names())) {
                    case CommandReader.Reading.Read(var call) ->
                            new ChatEvent.CommandInvoked(origin(user), call);
                    case CommandReader.Reading.Misread(var problem) ->
                            new ChatEvent.CommandMisread(origin(user), problem);
                });
    }

    /** What is offered while somebody types an argument of {@code risk review}. */
    List<Option> offers(UserId user, String command, String argument, String typed) {
        var words = command.split(" ");
        var call = new CommandCall(words[0], words[1], Map.of());
        var reply =
                inbox.receive(new ChatEvent.SuggestionsAsked(origin(user), call, argument, typed));
        return reply instanceof ChatReply.Suggestions(var options) ? options : List.of();
    }

    ChatReply press(UserId user, ChatReply shown, String label) {
        var button =
                Replies.buttons(shown).stream()
                        .filter(each -> each.label().equals(label))
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError(
                                        "no button %s in: %s"
                                                .formatted(label, Replies.text(shown))));
        return press(user, button);
    }

    ChatReply press(UserId user, Button button) {
        return press(user, button.action());
    }

    ChatReply press(UserId user, ActionId action) {
        return inbox.receive(new ChatEvent.ButtonPressed(origin(user), action));
    }

    /** Submits a form with what it began with, and these values. */
    ChatReply fill(UserId user, ChatReply open, Map<String, List<String>> values) {
        var form = Replies.form(open);
        return inbox.receive(
                new ChatEvent.FormSubmitted(origin(user), form.submit(), filled(form, values)));
    }

    ChatReply shortcut(UserId user, String shortcut, String text) {
        return inbox.receive(
                new ChatEvent.MessageShortcut(origin(user), shortcut, SampleWorld.TOM, text));
    }

    ChatReply home(UserId user) {
        return inbox.receive(new ChatEvent.HomeOpened(origin(user)));
    }

    private static FormValues filled(ChatForm form, Map<String, List<String>> values) {
        assertThat(form.fields().stream().map(field -> field.id()).toList())
                .containsAll(values.keySet());
        var all = new HashMap<String, List<String>>();
        form.fields().forEach(field -> all.put(field.id(), field.initial()));
        all.putAll(values);
        return new FormValues(all);
    }

    private Origin origin(UserId user) {
        events++;
        return new Origin(
                new EventId("e" + events),
                SampleWorld.ROOM,
                user,
                Place.direct(new ChannelId("dm-" + user)),
                now,
                Optional.empty());
    }

    @Override
    public void close() {
        house.close();
    }

    /** Everybody of the sample organisation, and any channel. */
    private final class Names implements CommandReader.Names {
        @Override
        public Optional<UserId> person(String written) {
            var name = written.replaceAll("[<@>]", "");
            return world.people.of(SampleWorld.ROOM).stream()
                    .map(person -> person.id())
                    .filter(id -> id.value().equals(name))
                    .findFirst();
        }

        @Override
        public Optional<ChannelId> channel(String written) {
            return Optional.of(new ChannelId(written.replaceAll("[<#>]", "")));
        }
    }
}
