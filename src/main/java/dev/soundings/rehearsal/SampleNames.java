package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.UserId;

import java.util.Arrays;
import java.util.Optional;

/** Who and what is meant by {@code @lee} and {@code #atlas} in the room. */
record SampleNames(Sample sample) implements CommandReader.Names {
    @Override
    public Optional<UserId> person(String written) {
        var wanted = bare(written, "@");
        return sample.people().stream()
                .filter(person -> isCalled(wanted, person.user().value(), person.name()))
                .map(Sample.Persona::user)
                .findFirst();
    }

    @Override
    public Optional<ChannelId> channel(String written) {
        var wanted = bare(written, "#");
        return sample.channels().stream()
                .filter(channel -> isCalled(wanted, channel.id().value(), channel.name()))
                .map(Sample.Channel::id)
                .findFirst();
    }

    private static String bare(String written, String sign) {
        return written.startsWith(sign) ? written.substring(1) : written;
    }

    private static boolean isCalled(String wanted, String... names) {
        return Arrays.stream(names).anyMatch(wanted::equalsIgnoreCase);
    }
}
