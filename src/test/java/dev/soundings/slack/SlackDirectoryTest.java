package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.ACME;
import static dev.soundings.slack.SlackFixture.person;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Directory.ChannelInfo;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class SlackDirectoryTest {
    private static final ChannelId ATLAS = new ChannelId("C0ATLAS");
    private static final UserId LEE = new UserId("U0LEE");
    private static final UserId ANA = new UserId("U0ANA");
    private static final UserId TOM = new UserId("U0TOM");

    private final InMemoryPlatformMemory memory = new InMemoryPlatformMemory();
    private final SlackDirectory directory = new SlackDirectory(memory);

    @Test
    void remembersPeopleChannelsAndMembersOverARestart() {
        directory.keep(ACME, person("U0LEE", "Lee"));
        directory.keepChannel(ACME, ATLAS, "atlas", false);
        directory.keepMembers(ACME, ATLAS, List.of(LEE));
        directory.joined(ACME, ATLAS, List.of(ANA));

        var again = new SlackDirectory(memory);

        assertThat(again.people(ACME)).containsExactly(person("U0LEE", "Lee"));
        assertThat(again.channels(ACME)).containsExactly(new ChannelInfo(ATLAS, "atlas"));
        assertThat(again.members(ACME, ATLAS)).containsExactlyInAnyOrder(LEE, ANA);
    }

    @Test
    void noticesWhatIsNew() {
        assertThat(directory.keep(ACME, person("U0LEE", "Lee"))).isTrue();
        assertThat(directory.keep(ACME, person("U0LEE", "Lee"))).isFalse();
        assertThat(directory.keep(ACME, person("U0LEE", "Lee O"))).isTrue();
    }

    @Test
    void leavesOutWhoLeftAndWhatIsArchived() {
        directory.keepChannel(ACME, ATLAS, "atlas", false);
        directory.keepMembers(ACME, ATLAS, List.of(LEE, ANA));

        directory.left(ACME, ATLAS, List.of(ANA));
        directory.archived(ACME, ATLAS, true);

        assertThat(directory.members(ACME, ATLAS)).containsExactly(LEE);
        assertThat(directory.channels(ACME)).isEmpty();
        assertThat(directory.isArchived(ACME, ATLAS)).isTrue();

        directory.archived(ACME, ATLAS, false);

        assertThat(directory.channels(ACME)).containsExactly(new ChannelInfo(ATLAS, "atlas"));
    }

    @Test
    void severalProcessesFollowAChannelTogether() {
        var other = new SlackDirectory(memory);
        directory.keepMembers(ACME, ATLAS, List.of(LEE, ANA));
        assertThat(other.members(ACME, ATLAS)).containsExactly(LEE, ANA);

        other.joined(ACME, ATLAS, List.of(TOM));
        directory.left(ACME, ATLAS, List.of(LEE));

        assertThat(directory.members(ACME, ATLAS)).containsExactly(ANA, TOM);
        assertThat(other.members(ACME, ATLAS)).containsExactly(ANA, TOM);
    }

    @Test
    void severalProcessesFollowAGroupTogether() {
        var design = new GroupId("S0D");
        var other = new SlackDirectory(memory);
        directory.groups().keep(ACME, design, "design", List.of(LEE, ANA));
        assertThat(other.members(ACME, design)).containsExactly(LEE, ANA);

        other.groups().change(ACME, design, List.of(TOM), List.of());
        directory.groups().change(ACME, design, List.of(), List.of(LEE));

        assertThat(directory.members(ACME, design)).containsExactly(ANA, TOM);
        assertThat(other.members(ACME, design)).containsExactly(ANA, TOM);

        other.groups().gone(ACME, design);
        assertThat(directory.groups(ACME)).isEmpty();
    }

    @Test
    void remembersWhereAMessageWentForThreeDays() {
        var sent = new SentKeys(memory);
        var monday = Instant.parse("2027-02-08T09:00:00Z");
        var key = new SendKey("prompt/tom/2027-02-08");
        var attempt = new SentKeys.Attempt(ATLAS, "1.2", monday);

        sent.sending(ACME, key, attempt);

        assertThat(sent.find(ACME, key, monday.plusSeconds(20))).contains(attempt);
        assertThat(sent.find(ACME, key, Instant.parse("2027-02-10T23:00:00Z"))).contains(attempt);
        assertThat(sent.find(ACME, key, Instant.parse("2027-02-11T00:00:00Z"))).isEmpty();
        assertThat(SlackIds.opaque(key)).matches("[0-9a-f]{32}");
    }
}
