package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.Snapshots;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Samples;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.Span;
import dev.soundings.chat.WorkspaceId;

import net.dv8tion.jda.api.utils.data.DataObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

class DiscordRendererTest {
    private static final WorkspaceId GUILD = new WorkspaceId("discord-613425648685547541");

    private final DiscordRenderer renderer = new DiscordRenderer();
    private final DiscordLimits limits = new DiscordLimits();

    @ParameterizedTest
    @MethodSource("messages")
    void showsEverythingThatCanBeSaid(String name) {
        var sent = new StringBuilder();
        for (var part : DiscordParts.of(Samples.message(name))) {
            sent.append(json(part).toPrettyString()).append('\n');
        }

        Snapshots.verify("discord/message/%s.json".formatted(name), sent.toString());
    }

    @Test
    void pingsNobodyAndUnfurlsNothing() {
        var json = json(Samples.message("paragraph"));

        assertThat(json.getObject("allowed_mentions").getArray("parse").isEmpty()).isTrue();
        assertThat(json.getInt("flags") & (1 << 2)).isNotZero();
    }

    @Test
    void carriesWhatRecognisesItAndNothingThatCanBeRead() {
        var key = new SendKey("discord-613425648685547541.post.x7k2m9p4qa.20270211.0");
        var json = renderer.render(Samples.message("prompt"), Marks.of(GUILD, key)).toData();
        var container = json.getArray("components").getObject(0);

        assertThat(container.getInt("id")).isEqualTo(Marks.guildMark(GUILD));
        assertThat(container.getArray("components").getObject(0).getInt("id"))
                .isEqualTo(Marks.of(GUILD, key).key());
        assertThat(json.toString()).doesNotContain("x7k2m9p4qa.20270211.0\"");
        assertThat(Marks.nonce(key)).hasSize(24);
    }

    @Test
    void keepsMarksApartThatWouldRunTogether() {
        var spans =
                List.<Span>of(
                        new Span.Strong("a"),
                        new Span.Strong("b"),
                        new Span.Link("page", URI.create("https://soundings.example/p")));

        var json = json(ChatMessage.of(spans, "Words"));

        assertThat(text(json)).isEqualTo("**a**\u200b**b**[page](<https://soundings.example/p>)");
    }

    @Test
    void countsWhatItReallyMakes() {
        for (var message : Samples.messages().values()) {
            for (var part : DiscordParts.of(message)) {
                var container = json(part).getArray("components").getObject(0);

                assertThat(components(container)).isLessThanOrEqualTo(40);
                assertThat(characters(container)).isLessThanOrEqualTo(4_000);
                assertThat(components(container) - 1)
                        .isEqualTo(part.blocks().stream().mapToInt(limits::blocksOf).sum());
                assertThat(characters(container))
                        .isEqualTo(part.blocks().stream().mapToInt(limits::charactersOf).sum());
            }
        }
    }

    @Test
    void refusesNoBlockThatTheVocabularyAllows() {
        var blank = new Block.Paragraph(List.of(new Span.Text(" \n ")));

        assertThat(text(json(new ChatMessage("Blank", List.of(blank))))).isEqualTo("\u200b");
    }

    static Stream<String> messages() {
        return Samples.messages().keySet().stream();
    }

    private DataObject json(ChatMessage message) {
        return renderer.render(message, Marks.of(GUILD)).toData();
    }

    private static String text(DataObject json) {
        return json.getArray("components")
                .getObject(0)
                .getArray("components")
                .getObject(0)
                .getString("content");
    }

    private static int components(DataObject json) {
        return 1 + Interaction.objects(json, "components").mapToInt(one -> components(one)).sum();
    }

    private static int characters(DataObject json) {
        return json.getString("content", "").length()
                + Interaction.objects(json, "components").mapToInt(one -> characters(one)).sum();
    }
}
