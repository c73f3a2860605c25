package dev.soundings.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.stream.IntStream;

class OwnMemoryTest {
    private final OwnMemory<String> alone = OwnMemory.of(true);
    private String stored = "Tom";
    private int searches;

    @Test
    void searchesOnce() {
        assertThat(find(alone)).contains("Tom");
        assertThat(find(alone)).contains("Tom");
        assertThat(searches).isEqualTo(1);
    }

    @Test
    void knowsEveryChangeAtOnce() {
        find(alone);

        alone.changing("1", () -> stored = "Thomas");
        assertThat(find(alone)).contains("Thomas");

        alone.changingAny(() -> stored = "Tommy");
        assertThat(find(alone)).contains("Tommy");
    }

    @Test
    void doesNotKeepWhatIsChangedWhileItIsRead() {
        var read =
                alone.find(
                        "1",
                        () -> {
                            var before = stored;
                            alone.changing("1", () -> stored = "Thomas");
                            return Optional.of(before);
                        });

        assertThat(read).contains("Tom");
        assertThat(find(alone)).contains("Thomas");
    }

    @Test
    void doesNotKeepWhatIsReadWhileItIsChanged() {
        alone.changing(
                "1",
                () -> {
                    var before = find(alone);
                    stored = "Thomas";
                    return before;
                });

        assertThat(find(alone)).contains("Thomas");
    }

    @Test
    void knowsNothingAfterAWriteOfWhichNobodyKnowsWhatBecame() {
        find(alone);

        assertThatThrownBy(() ->
                        alone.changing(
                                "1",
                                () -> {
                                    stored = "Thomas";
                                    throw new IllegalStateException("no answer");
                                }))
                .hasMessage("no answer");

        assertThat(find(alone)).contains("Thomas");
        stored = "Thomas, much later";
        assertThat(find(alone)).contains("Thomas, much later");
    }

    @Test
    void keepsNothingWhereOthersWriteToo() {
        var shared = OwnMemory.<String>of(false);

        find(shared);
        stored = "Thomas";

        assertThat(find(shared)).contains("Thomas");
    }

    @Test
    void keepsThoseWhoWereAskedForLast() {
        IntStream.range(0, 5_000).forEach(i -> alone.find("p" + i, () -> Optional.of("Somebody")));
        searches = 0;

        alone.find("p4999", this::search);
        alone.find("p0", this::search);

        assertThat(searches).isEqualTo(1);
    }

    private Optional<String> find(OwnMemory<String> memory) {
        return memory.find("1", this::search);
    }

    private Optional<String> search() {
        searches++;
        return Optional.of(stored);
    }
}
