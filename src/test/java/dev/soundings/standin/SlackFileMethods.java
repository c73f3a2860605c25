package dev.soundings.standin;

import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** An upload in its three steps: ask for an address, send the bytes, complete. */
final class SlackFileMethods {
    private final SlackTeam team;
    private final Supplier<URI> base;

    SlackFileMethods(SlackTeam team, Supplier<URI> base) {
        this.team = team;
        this.base = base;
    }

    Map<String, Function<SlackArguments, ObjectNode>> methods() {
        return Map.of(
                "files.getUploadURLExternal", this::ask,
                "files.completeUploadExternal", this::complete);
    }

    private ObjectNode ask(SlackArguments arguments) {
        if (arguments.number("length", 0) < 1) {
            throw SlackRefusal.breach("invalid_arguments", "length is at least 1");
        }
        var id = "F0FILE" + team.number();
        team.putFile(id, "asked " + arguments.text("length"));
        return SlackJson.object().put("file_id", id).put("upload_url", base.get() + "upload/" + id);
    }

    /** The bytes arrive at the address. */
    void receive(String id, int length) {
        var state = team.file(id).orElseThrow(() -> SlackRefusal.breach("no_file", "no " + id));
        if (!state.equals("asked " + length)) {
            throw SlackRefusal.breach("invalid_length", state + ", but " + length + " came");
        }
        team.putFile(id, "uploaded");
    }

    private ObjectNode complete(SlackArguments arguments) {
        var json = SlackJson.object();
        var files = json.putArray("files");
        for (var file : arguments.array("files")) {
            var id = SlackJson.text(file, "id");
            if (team.file(id).filter("uploaded"::equals).isEmpty()) {
                throw SlackRefusal.breach("file_not_found", id + " was not uploaded");
            }
            team.putFile(id, "complete");
            files.addObject().put("id", id).put("title", SlackJson.text(file, "title"));
        }
        arguments
                .optional("channel_id")
                .ifPresent(channel -> {
                    if (team.channel(channel).isEmpty()) {
                        throw SlackRefusal.because("channel_not_found");
                    }
                });
        return json;
    }
}
