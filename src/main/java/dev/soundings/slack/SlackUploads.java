package dev.soundings.slack;

import dev.soundings.chart.ChartPainter;
import dev.soundings.chart.Theme;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Brings pictures to Slack ahead of the message that shows them. Each upload is remembered under
 * the message's key, so that a repetition takes the same file.
 *
 * @see <a href="https://docs.slack.dev/messaging/working-with-files/">Slack: files</a>
 */
final class SlackUploads {
    private static final String SHELF = "slack-files";

    private final SlackApi api;
    private final PlatformMemory memory;
    private final ChartPainter painter = new ChartPainter();

    SlackUploads(SlackApi api, PlatformMemory memory) {
        this.api = api;
        this.memory = memory;
    }

    /** The files of this message that are there already, by block. */
    Map<Integer, String> known(WorkspaceId workspace, SendKey key, ChatMessage message) {
        var files = new HashMap<Integer, String>();
        for (int i = 0; i < message.blocks().size(); i++) {
            int block = i;
            known(workspace, key, i).ifPresent(file -> files.put(block, file));
        }
        return files;
    }

    Optional<String> known(WorkspaceId workspace, SendKey key, int block) {
        return memory.get(workspace, SHELF, name(key, block));
    }

    /** The first block that needs a file and has none yet. */
    static Optional<Integer> missing(ChatMessage message, SlackMedia media) {
        for (int i = 0; i < message.blocks().size(); i++) {
            if (media.file(i).isEmpty() && needsFile(message.blocks().get(i), media)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    SlackAnswer upload(WorkspaceId workspace, SendKey key, int number, Block block) {
        return switch (block) {
            case Block.Picture picture ->
                    upload(
                            workspace,
                            name(key, number),
                            picture.file(),
                            picture.altText(),
                            picture.png().bytes());
            case Block.Chart chart ->
                    upload(
                            workspace,
                            name(key, number),
                            "chart-%d.png".formatted(number),
                            chart.altText(),
                            painter.png(chart.data(), Theme.LIGHT));
            case Block.Heading _,
                    Block.Paragraph _,
                    Block.Fields _,
                    Block.Bullets _,
                    Block.Quote _,
                    Block.Divider _,
                    Block.Footnote _,
                    Block.Buttons _,
                    Block.Choices _,
                    Block.Scale _ ->
                    throw new IllegalArgumentException("nothing to upload");
        };
    }

    private SlackAnswer upload(
            WorkspaceId workspace, String name, String file, String altText, byte[] bytes) {
        var place =
                api.call(
                        "files.getUploadURLExternal",
                        Map.of(
                                "filename",
                                file,
                                "length",
                                Integer.toString(bytes.length),
                                "alt_txt",
                                Mrkdwn.clean(altText)));
        if (!(place instanceof SlackAnswer.Done(var body))) {
            return place;
        }
        var put = api.put(body.path("upload_url").asString(), bytes);
        if (!(put instanceof SlackAnswer.Done)) {
            return put;
        }
        var id = body.path("file_id").asString();
        var files = SlackJson.object().put("id", id).put("title", file);
        var completed =
                api.call("files.completeUploadExternal", Map.of("files", "[" + files + "]"));
        if (completed instanceof SlackAnswer.Done) {
            memory.put(workspace, SHELF, name, id);
        }
        return completed;
    }

    private static boolean needsFile(Block block, SlackMedia media) {
        return switch (block) {
            case Block.Picture _ -> true;
            case Block.Chart chart ->
                    !media.chartsNative() || SlackCharts.render(chart.data()).isEmpty();
            case Block.Heading _,
                    Block.Paragraph _,
                    Block.Fields _,
                    Block.Bullets _,
                    Block.Quote _,
                    Block.Divider _,
                    Block.Footnote _,
                    Block.Buttons _,
                    Block.Choices _,
                    Block.Scale _ ->
                    false;
        };
    }

    private static String name(SendKey key, int block) {
        return SlackIds.opaque(key) + "-" + block;
    }
}
