package dev.soundings.command;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.UserId;

import java.util.Optional;

/** What a command means in a workspace where everybody and every channel that is named exists. */
final class TypedAtlas implements CommandReader.Names {
    private TypedAtlas() {}

    /** {@code risk raise}, or why it cannot be read. */
    static String read(String typed) {
        return switch (new CommandReader(CommandCatalogue.specs()).read(typed, new TypedAtlas())) {
            case CommandReader.Reading.Read(var call) -> call.noun() + " " + call.verb();
            case CommandReader.Reading.Misread(var problem) -> problem.toString();
        };
    }

    @Override
    public Optional<UserId> person(String written) {
        return Optional.of(new UserId(written.replace("@", "")));
    }

    @Override
    public Optional<ChannelId> channel(String written) {
        return Optional.of(new ChannelId(written.replace("#", "")));
    }
}
