package dev.soundings.slack;

import dev.soundings.chat.Block;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.Wording;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes for a reader: in the language of one person, or in English for a whole channel. */
final class SlackPen {
    private static final int HOME_BLOCKS = 100;

    private final SlackRenderer renderer = new SlackRenderer();
    private final SlackForms forms = new SlackForms();
    private final SlackDirectory directory;
    private final Wording wording;
    private final AtomicBoolean painting = new AtomicBoolean();

    SlackPen(SlackDirectory directory, Wording wording) {
        this.directory = directory;
        this.wording = wording;
    }

    SlackMedia media(Map<Integer, String> files) {
        return new SlackMedia(files, !painting.get());
    }

    /**
     * @return false when that would not help, because there is no chart
     */
    boolean paintFromNowOn(ChatMessage message) {
        boolean charts = message.blocks().stream().anyMatch(Block.Chart.class::isInstance);
        if (charts) {
            painting.set(true);
        }
        return charts;
    }

    String text(ChatMessage message) {
        return renderer.text(message);
    }

    ArrayNode blocks(WorkspaceId workspace, ChatMessage message, Map<Integer, String> files) {
        return renderer.render(message, reader(workspace, Locale.ENGLISH), media(files));
    }

    ArrayNode blocksFor(WorkspaceId workspace, UserId user, ChatMessage message, SlackMedia media) {
        return renderer.render(message, reader(workspace, user), media);
    }

    ObjectNode home(WorkspaceId workspace, UserId user, ChatMessage message) {
        var blocks = blocksFor(workspace, user, message, SlackMedia.none());
        var view = SlackJson.typed("home");
        view.set("blocks", SlackJson.array(blocks.valueStream().limit(HOME_BLOCKS).toList()));
        return view;
    }

    ObjectNode form(
            WorkspaceId workspace, UserId user, ChatForm form, FormValues given, FormPlace about) {
        return forms.render(form, given, about.write(), reader(workspace, user));
    }

    ObjectNode refused(ChatForm form, Deed deed, Map<String, String> errors) {
        var origin = deed.origin();
        return forms.refused(form, deed, errors, reader(origin.workspace(), origin.user()));
    }

    ObjectNode words(WorkspaceId workspace, UserId user, ChatMessage message, FormPlace about) {
        return forms.words(message, about.write(), reader(workspace, user));
    }

    Phrases phrases(WorkspaceId workspace, UserId user) {
        return wording.in(
                directory.profile(workspace, user).map(Profile::locale).orElse(Locale.ENGLISH));
    }

    private SlackReader reader(WorkspaceId workspace, UserId user) {
        return new SlackReader(
                someone -> directory.profile(workspace, someone).map(Profile::displayName),
                phrases(workspace, user));
    }

    private SlackReader reader(WorkspaceId workspace, Locale locale) {
        return new SlackReader(
                someone -> directory.profile(workspace, someone).map(Profile::displayName),
                wording.in(locale));
    }
}
