package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.ACME;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.InMemoryPlatformMemory;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

class SharedEntryTest {
    private final InMemoryPlatformMemory memory = new InMemoryPlatformMemory();
    private final SharedEntry entry = new SharedEntry(memory, ACME, "slack-groups", "S0D");

    @Test
    void losesNothingThatAnotherProcessChangesMeanwhile() {
        var meanwhile = new ArrayDeque<>(List.of("lee tom", "lee tom priya"));
        entry.write("lee");

        entry.change(before -> {
            Optional.ofNullable(meanwhile.poll()).ifPresent(entry::write);
            return before + " ana";
        });

        assertThat(entry.read()).contains("lee tom priya ana");
    }

    @Test
    void changesOnlyWhatIsThere() {
        entry.change(before -> before + " ana");

        assertThat(entry.read()).isEmpty();
    }

    @Test
    void beginsWithNothing() {
        entry.begin(before -> before + "ana");

        assertThat(entry.read()).contains("ana");
    }
}
