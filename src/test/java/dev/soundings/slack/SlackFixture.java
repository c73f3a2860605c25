package dev.soundings.slack;

import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.wording.Wording;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A small workspace: Priya, Lee and Ana, and the channel #atlas. */
final class SlackFixture {
    static final WorkspaceId ACME = new WorkspaceId("slack-T0ACME");

    static final SlackReader READER =
            new SlackReader(
                    user ->
                            Optional.ofNullable(
                                    Map.of("ana", "Ana Lima", "lee", "Lee Okafor")
                                            .get(user.value())),
                    new Wording().in(Locale.UK));

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SlackFixture() {}

    static String pretty(JsonNode json) {
        return PRETTY.writeValueAsString(json).replace("\r\n", "\n");
    }

    static String payload(String name) {
        var file = "/payloads/slack/" + name;
        try (var in = Objects.requireNonNull(SlackFixture.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static Profile person(String id, String name) {
        return new Profile(
                new UserId(id),
                name,
                Optional.of(ZoneId.of("Europe/Berlin")),
                Locale.UK,
                Profile.Kind.MEMBER,
                true);
    }
}
