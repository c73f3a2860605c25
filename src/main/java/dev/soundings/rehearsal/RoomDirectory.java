package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Directory;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

import java.util.List;
import java.util.Optional;

/** Who is in the room: the people and channels of the sample organisation. */
final class RoomDirectory implements Directory {
    private final Sample sample;

    RoomDirectory(Sample sample) {
        this.sample = sample;
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return Rooms.isRoom(workspace);
    }

    @Override
    public Optional<Profile> profile(WorkspaceId workspace, UserId user) {
        return sample.person(user).map(Sample.Persona::profile);
    }

    @Override
    public List<Profile> people(WorkspaceId workspace) {
        return sample.people().stream().map(Sample.Persona::profile).toList();
    }

    @Override
    public List<UserId> members(WorkspaceId workspace, ChannelId channel) {
        return sample.channel(channel).map(Sample.Channel::members).orElse(List.of());
    }

    @Override
    public List<ChannelInfo> channels(WorkspaceId workspace) {
        return sample.channels().stream()
                .map(channel -> new ChannelInfo(channel.id(), channel.name()))
                .toList();
    }
}
