package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.soundings.Snapshots;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

class MessageJsonTest {
    static Set<String> samples() {
        return Samples.messages().keySet();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsExactlyWhatWasWritten(String sample) {
        var message = Samples.message(sample);

        assertThat(MessageJson.read(MessageJson.write(message))).isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsTheStoredFormOfThisVersion(String sample) {
        var json = MessageJson.write(Samples.message(sample));

        Snapshots.verify("chat/v1/" + sample + ".json", json.replace("},{", "},\n{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Berlin", "+05:45", "America/Argentina/Buenos_Aires"})
    void keepsInstantsToTheNanosecondAndEveryKindOfZone(String zone) {
        var at = Instant.parse("2027-02-11T16:00:00.123456789Z");
        var moment = new Span.Moment(at, ZoneId.of(zone), Span.Moment.Shape.TIME);
        var message = ChatMessage.of(List.of(moment), "Now");

        assertThat(MessageJson.read(MessageJson.write(message))).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"v\":2,", "{\"v\":0,", "{\"v\":-1,", "{\"v\":\"one\",", "{"})
    void saysWhichVersionItCannotRead(String beginning) {
        var other = MessageJson.write(ChatMessage.of("Hello")).replace("{\"v\":1,", beginning);

        assertThatThrownBy(() -> MessageJson.read(other))
                .isInstanceOf(UnreadableMessage.class)
                .hasMessageContaining("this program reads 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"v\":1}",
                "{\"v\":1,\"headline\":\"Secret\",\"blocks\":[]}",
                "{\"v\":1,\"headline\":\"Secret\",\"blocks\":[{\"type\":\"song\"}]}",
                "{\"v\":1,\"headline\":\"Secret\",\"blocks\":[{\"type\":\"divider\"}],\"more\":1}",
                "{\"v\":1,\"headline\":\"Secret\",\"blocks\":[{\"type\":\"divider\"",
                "{\"v\":1,\"headline\":Secret}",
            })
    void refusesWhatIsDamagedWithoutQuotingIt(String damaged) {
        assertThatThrownBy(() -> MessageJson.read(damaged))
                .isInstanceOf(UnreadableMessage.class)
                .hasNoCause()
                .hasMessageNotContaining("Secret");
    }

    @Test
    void refusesAPictureThatIsNoBase64() {
        var picture = MessageJson.write(Samples.message("picture")).replace("iVBOR", "?");

        assertThatThrownBy(() -> MessageJson.read(picture)).isInstanceOf(UnreadableMessage.class);
    }
}
