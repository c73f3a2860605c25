package dev.soundings.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Directory;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.CheckIn.Way;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class UsualWayTest {
    @Test
    void asksDirectlyUnlessThePlatformPrefersOtherwise() {
        assertThat(usualWay(true, false).of(SampleWorld.atlas())).isEqualTo(Way.DIRECT_MESSAGE);
    }

    @Test
    void asksInTheProjectsChannelWhereThePlatformPrefersThat() {
        assertThat(usualWay(true, true).of(SampleWorld.atlas())).isEqualTo(Way.CHANNEL_POST);
    }

    @Test
    void proposesNoChannelToAProjectThatHasNone() {
        assertThat(usualWay(true, true).of(SampleWorld.billing())).isEqualTo(Way.DIRECT_MESSAGE);
    }

    @Test
    void whatAnotherPlatformPrefersDoesNotMatter() {
        assertThat(usualWay(false, true).of(SampleWorld.atlas())).isEqualTo(Way.DIRECT_MESSAGE);
    }

    private static UsualWay usualWay(boolean serves, boolean prefersChannels) {
        return new UsualWay(List.of(new Platform(serves, prefersChannels)));
    }

    /** Serves all workspaces or none. */
    private record Platform(boolean serves, boolean prefersChannels) implements Directory {
        @Override
        public boolean serves(WorkspaceId workspace) {
            return serves;
        }

        @Override
        public Optional<Profile> profile(WorkspaceId workspace, UserId user) {
            return Optional.empty();
        }

        @Override
        public List<Profile> people(WorkspaceId workspace) {
            return List.of();
        }

        @Override
        public List<UserId> members(WorkspaceId workspace, ChannelId channel) {
            return List.of();
        }

        @Override
        public List<ChannelInfo> channels(WorkspaceId workspace) {
            return List.of();
        }
    }
}
