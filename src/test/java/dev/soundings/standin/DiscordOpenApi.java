package dev.soundings.standin;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Discord's published description of its API, against which every request is checked. It is not
 * part of the product: the folder is named by {@code SOUNDINGS_VENDOR_DATA}, and where there is
 * none nothing is checked.
 *
 * @see <a href="https://github.com/discord/discord-api-spec">discord-api-spec</a>
 */
final class DiscordOpenApi {
    static final String FOLDER = "SOUNDINGS_VENDOR_DATA";
    private static final String ADDRESS = "https://discord.com/api/v10/openapi.json";

    /** A word of Discord's own, of which a validator would only complain. */
    private static final Pattern UNION = Pattern.compile(",\\s*\"x-discord-union\":\\s*\"\\w+\"");

    /** Read once for all tests: it is a megabyte. */
    private static final Map<Path, DiscordOpenApi> KNOWN = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> known = new ConcurrentHashMap<>();

    private DiscordOpenApi(String text) {
        this.document = DiscordJson.read(text);
        this.schemas =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(Map.of(ADDRESS, text)));
    }

    static Optional<DiscordOpenApi> given() {
        return Optional.ofNullable(System.getenv(FOLDER))
                .map(folder -> Path.of(folder, "discord", "openapi.json"))
                .filter(Files::isReadable)
                .map(file -> KNOWN.computeIfAbsent(file, DiscordOpenApi::read));
    }

    private static DiscordOpenApi read(Path file) {
        try {
            return new DiscordOpenApi(UNION.matcher(Files.readString(file)).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the document has against a call; the route must be in it as well. */
    List<String> problems(DiscordCall call) {
        var operation =
                document.path("paths")
                        .path(call.template())
                        .path(call.request().method().toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            return List.of("no such operation in the published document");
        }
        if (!operation.has("requestBody") || call.body().isMissingNode()) {
            return List.of();
        }
        return schema(call).validate(published(call.body()).toString(), InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .limit(5)
                .toList();
    }

    private Schema schema(DiscordCall call) {
        var pointer =
                "/paths/%s/%s/requestBody/content/application~1json/schema"
                        .formatted(
                                call.template().replace("~", "~0").replace("/", "~1"),
                                call.request().method().toLowerCase(Locale.ROOT));
        return known.computeIfAbsent(
                pointer,
                // Braces of a path's places are no characters of an address.
                at ->
                        schemas.getSchema(
                                SchemaLocation.of(
                                        ADDRESS
                                                + "#"
                                                + at.replace("{", "%7B").replace("}", "%7D"))));
    }

    /**
     * The document wants snowflakes as text and the rest of these as numbers; Discord takes both of
     * both, and JDA relies on it.
     */
    private static JsonNode published(JsonNode body) {
        var copy = body.deepCopy();
        if (copy.path("recipient_id").isIntegralNumber()) {
            ((ObjectNode) copy).put("recipient_id", copy.path("recipient_id").asString());
        }
        Stream.of(copy, copy.path("data"))
                .flatMap(message -> DiscordJson.each(message.path("attachments")))
                .map(ObjectNode.class::cast)
                .forEach(file -> file.put("id", file.path("id").asString()));
        if (copy.isArray()) {
            copy.forEach(command -> numbers((ObjectNode) command));
        }
        return copy;
    }

    private static void numbers(ObjectNode command) {
        for (var field : List.of("contexts", "integration_types")) {
            var numbers = DiscordJson.array();
            DiscordJson.each(command.path(field)).forEach(one -> numbers.add(one.asInt()));
            command.set(field, command.path(field).isArray() ? numbers : DiscordJson.nothing());
        }
        var permissions = command.path("default_member_permissions");
        if (permissions.isString()) {
            command.put("default_member_permissions", Long.parseLong(permissions.asString()));
        }
    }
}
