package dev.soundings.standin;

import dev.soundings.standin.DiscordRequest.DiscordFile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body of {@code multipart/form-data}: {@code payload_json} beside {@code files[0]}, {@code
 * files[1]}.
 *
 * @see <a href="https://discord.com/developers/docs/reference#uploading-files">Discord: files</a>
 */
record DiscordMultipart(String payload, Map<String, DiscordFile> files) {
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type: *([^\\r\\n;]+)");
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");

    static boolean is(String contentType) {
        return contentType.startsWith("multipart/form-data");
    }

    static DiscordMultipart read(String contentType, byte[] body) {
        var boundary = found(BOUNDARY, contentType).orElseThrow();
        // One character for each byte, so that binary files survive the splitting.
        var text = new String(body, StandardCharsets.ISO_8859_1);
        var files = new LinkedHashMap<String, DiscordFile>();
        var payload = "";
        for (var part : text.split(Pattern.quote("--" + boundary), -1)) {
            int end = part.indexOf("\r\n\r\n");
            if (end < 0) {
                continue;
            }
            var head = part.substring(0, end);
            var content = part.substring(end + 4, Math.max(end + 4, part.length() - 2));
            var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
            var name = found(NAME, head).orElse("");
            if (name.equals("payload_json")) {
                payload = new String(bytes, StandardCharsets.UTF_8);
            } else {
                files.put(
                        name,
                        new DiscordFile(
                                found(FILE, head).orElse(""),
                                found(TYPE, head).orElse("application/octet-stream"),
                                bytes));
            }
        }
        return new DiscordMultipart(payload, files);
    }

    private static Optional<String> found(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text))
                .filter(Matcher::find)
                .map(match -> match.group(1));
    }
}
