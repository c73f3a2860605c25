package dev.soundings.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.Snapshots;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Samples;
import dev.soundings.chat.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class RoomRendererTest {
    private final RoomRenderer renderer = new RoomRenderer();

    @ParameterizedTest
    @MethodSource("messages")
    void showsEverythingThatCanBeSaid(String name) {
        var html = render(Samples.message(name), RoomFixture.TOM);

        Snapshots.verify("rehearsal/message/%s.html".formatted(name), html);
    }

    @Test
    void showsTheTimeOfTheReader() {
        var moment =
                new Span.Moment(
                        Instant.parse("2027-02-11T16:00:00Z"),
                        ZoneId.of("Europe/Berlin"),
                        Span.Moment.Shape.DAY_AND_TIME);
        var message = ChatMessage.of(List.of(moment), "Closes");

        assertThat(render(message, RoomFixture.TOM)).contains(">Thu 11 Feb 16:00<");
        assertThat(render(message, RoomFixture.YUKI)).contains(">Fri 12 Feb 01:00<");
    }

    @Test
    void neverTurnsWhatPeopleWroteIntoMarkup() {
        var alphabet = "<>&\"'`=/ \u0000\n\u202eabc{}%!-;#x3".toCharArray();
        var random = new Random(20270211);
        var tag = Pattern.compile("<[^>]*>");
        var plain = render(ChatMessage.of("words"), RoomFixture.TOM);
        var tags = tag.matcher(plain).results().map(found -> found.group()).toList();

        for (int i = 0; i < 5_000; i++) {
            var words = new StringBuilder("x");
            random.ints(random.nextInt(40), 0, alphabet.length)
                    .forEach(c -> words.append(alphabet[c]));
            var html = render(ChatMessage.of(words.toString()), RoomFixture.TOM);

            assertThat(tag.matcher(html).results().map(found -> found.group()).toList())
                    .as("%s", words)
                    .isEqualTo(tags);
        }
    }

    static Stream<String> messages() {
        return Samples.messages().keySet().stream();
    }

    private String render(ChatMessage message, Sample.Persona persona) {
        var about = new RoomRenderer.About("0000000042-9f3c", "token-1", "");
        return renderer.render(message, RoomFixture.reader(persona), about).toString();
    }
}
