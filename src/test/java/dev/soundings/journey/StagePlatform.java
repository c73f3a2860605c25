package dev.soundings.journey;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Directory;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.delivery.RecordingGateway;
import dev.soundings.delivery.SmallLimits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chat platform of a stage: it outlives restarts of the service and forgets nothing. */
final class StagePlatform implements Directory {
    private static final int BLOCKS = 50;
    private static final int CHARACTERS = 12_000;
    private static final List<String> CHANNELS = List.of("atlas", "leads");

    private final RecordingGateway gateway =
            new RecordingGateway(new SmallLimits(BLOCKS, CHARACTERS));
    private final List<Profile> profiles = new ArrayList<>();

    void enters(Profile profile) {
        profiles.add(profile);
    }

    RecordingGateway gateway() {
        return gateway;
    }

    @Override
    public boolean serves(WorkspaceId workspace) {
        return workspace.equals(Stage.WORKSPACE);
    }

    @Override
    public Optional<Profile> profile(WorkspaceId workspace, UserId user) {
        return profiles.stream().filter(profile -> profile.user().equals(user)).findFirst();
    }

    @Override
    public List<Profile> people(WorkspaceId workspace) {
        return List.copyOf(profiles);
    }

    @Override
    public List<UserId> members(WorkspaceId workspace, ChannelId channel) {
        return profiles.stream().map(Profile::user).toList();
    }

    @Override
    public List<ChannelInfo> channels(WorkspaceId workspace) {
        return CHANNELS.stream().map(name -> new ChannelInfo(new ChannelId(name), name)).toList();
    }
}
