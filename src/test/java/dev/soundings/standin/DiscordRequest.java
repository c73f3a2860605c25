package dev.soundings.standin;

import tools.jackson.databind.JsonNode;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A call of the API as it arrived.
 *
 * @param path below {@code /api/v10}, without the query
 * @param body the JSON, of a multipart request its {@code payload_json}
 * @param files of a multipart request, by part: {@code files[0]}
 * @param arrivedAt in nanoseconds of the machine's own clock
 * @param answered the status it got; empty while it is under way or when the answer was lost
 */
public record DiscordRequest(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        JsonNode body,
        Map<String, DiscordFile> files,
        long arrivedAt,
        Optional<Integer> answered) {
    public DiscordRequest {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
        files = Map.copyOf(files);
    }

    DiscordRequest answered(int status) {
        return new DiscordRequest(
                method, path, query, headers, body, files, arrivedAt, Optional.of(status));
    }

    /** {@code POST /channels/17/messages}. */
    public String line() {
        return method + " " + path;
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** One uploaded file. */
    public static final class DiscordFile {
        private final String name;
        private final String type;
        private final byte[] bytes;

        DiscordFile(String name, String type, byte[] bytes) {
            this.name = name;
            this.type = type;
            this.bytes = bytes.clone();
        }

        public String name() {
            return name;
        }

        public String type() {
            return type;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
