package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Denominator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

class ControlIdTest {
    private static final ActionId LONGEST =
            ActionId.of(
                    "answer", "tap", "x".repeat(Denominator.ACTION_ID - "answer/tap/".length()));

    @Test
    void isNeverLongerThanDiscordAllows() {
        assertThat(
                        List.of(
                                ControlId.plain(LONGEST),
                                ControlId.point(LONGEST, 5),
                                ControlId.asking(LONGEST),
                                ControlId.sure(LONGEST)))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.length() <= 100);
    }

    @Test
    void comesBackAsWhatItWas() {
        var action = ActionId.of("risk", "drop", "x7k2m9p4qa:yes/1?2!");

        assertThat(ControlId.read(ControlId.plain(action)))
                .contains(new ControlId(action, ControlId.Kind.PLAIN, OptionalInt.empty()));
        assertThat(ControlId.read(ControlId.point(action, 4)))
                .contains(new ControlId(action, ControlId.Kind.POINT, OptionalInt.of(4)));
        assertThat(ControlId.read(ControlId.asking(action)))
                .contains(new ControlId(action, ControlId.Kind.ASKING, OptionalInt.empty()));
        assertThat(ControlId.read(ControlId.sure(action)))
                .contains(new ControlId(action, ControlId.Kind.SURE, OptionalInt.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page", "a b", "Answer/tap/x", "answer/tap", "answer0tap/x"})
    void knowsWhatIsNotOurs(String id) {
        assertThat(ControlId.read(id)).isEqualTo(Optional.empty());
    }
}
