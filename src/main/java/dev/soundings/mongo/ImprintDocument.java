package dev.soundings.mongo;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.MessageJson;
import dev.soundings.chat.SendKey;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.digest.Imprint;
import dev.soundings.digest.Told;
import dev.soundings.workspace.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a sealed issue stands. What it says there is under {@code imprint-0/post} and {@code
 * imprint-0/details}, in the notation of messages; once that is erased, it is not rewritten any
 * more.
 */
public record ImprintDocument(String workspace, String channel, String post, String details) {
    static List<ImprintDocument> documents(List<Imprint> imprints, TextGatherer texts) {
        var documents = new ArrayList<ImprintDocument>();
        for (var imprint : imprints) {
            texts.add(post(documents.size()), json(imprint.told().post()))
                    .add(
                            details(documents.size()),
                            imprint.told().details().map(ImprintDocument::json));
            documents.add(
                    new ImprintDocument(
                            imprint.workspace().value(),
                            imprint.channel().value(),
                            imprint.post().value(),
                            imprint.details().value()));
        }
        return documents;
    }

    static List<Imprint> imprints(List<ImprintDocument> documents, TextDocument texts) {
        return Stream.iterate(0, index -> index < documents.size(), index -> index + 1)
                .flatMap(index -> documents.get(index).imprint(index, texts).stream())
                .toList();
    }

    private Optional<Imprint> imprint(int index, TextDocument texts) {
        return message(texts, post(index))
                .map(told ->
                        new Imprint(
                                new WorkspaceId(workspace),
                                new ChannelId(channel),
                                new SendKey(post),
                                new SendKey(details),
                                new Told(told, message(texts, details(index)))));
    }

    private static Optional<ChatMessage> message(TextDocument texts, String key) {
        return texts.optional(key).flatMap(Text::words).map(MessageJson::read);
    }

    private static Text json(ChatMessage message) {
        return Text.of(MessageJson.write(message));
    }

    private static String post(int index) {
        return "imprint-" + index + "/post";
    }

    private static String details(int index) {
        return "imprint-" + index + "/details";
    }
}
