package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class RecollectionTest {
    private String stored = "Tom";
    private int searches;

    @Test
    void searchesOnceInAnEvent() {
        var found = Recollection.during(() -> find("1") + find("1") + find("2"));

        assertThat(found).isEqualTo("TomTomTom");
        assertThat(searches).isEqualTo(2);
    }

    @Test
    void searchesAgainInTheNext() {
        var before = Recollection.during(() -> find("1"));
        stored = "Thomas";
        var after = Recollection.during(() -> find("1"));

        assertThat(before).isEqualTo("Tom");
        assertThat(after).isEqualTo("Thomas");
    }

    @Test
    void remembersNothingWhileNoEventIsHandled() {
        find("1");
        find("1");

        assertThat(searches).isEqualTo(2);
    }

    @Test
    void anEventWithinAnotherIsPartOfIt() {
        Recollection.during(() -> find("1") + Recollection.during(() -> find("1")) + find("1"));

        assertThat(searches).isEqualTo(1);
    }

    @Test
    void whatIsDoneLaterInAnotherThreadRemembersNothing() {
        Recollection.during(
                () -> find("1") + CompletableFuture.supplyAsync(() -> find("1")).join());

        assertThat(searches).isEqualTo(2);
    }

    @Test
    void knowsWhatWasWrittenAndForgetsWhatOthersMayHaveChanged() {
        var found =
                Recollection.during(() -> {
                    find("1");
                    Recollection.keep(String.class, "1", "Tommy");
                    var kept = find("1");
                    Recollection.forget(String.class, "1");
                    return kept + find("1");
                });

        assertThat(found).isEqualTo("TommyTom");
        assertThat(searches).isEqualTo(2);
    }

    @Test
    void whatIsNotThereIsLookedForAgain() {
        var found =
                Recollection.during(() -> {
                    var before = Recollection.once(String.class, "1", Optional::empty);
                    return before.isPresent() + find("1");
                });

        assertThat(found).isEqualTo("falseTom");
    }

    private String find(String id) {
        return Recollection.once(
                        String.class,
                        id,
                        () -> {
                            searches++;
                            return Optional.of(stored);
                        })
                .orElseThrow();
    }
}
