package dev.soundings.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where something was done: in a message, or in a view, which stands in no channel. */
final class SlackPlaces {
    private SlackPlaces() {}

    /** Slack's direct messages begin with D. */
    static Place of(String channel) {
        return new Place(new ChannelId(channel), channel.startsWith("D"), Optional.empty());
    }

    /** The direct message with the bot; Slack takes the person's own id for it. */
    static Place direct(String user) {
        return Place.direct(new ChannelId(user));
    }

    static Place of(BlockActionPayload payload) {
        return message(payload)
                .map(post -> in(post, payload))
                .or(() -> formPlace(payload).map(FormPlace::place))
                .orElseGet(() -> direct(payload.getUser().getId()));
    }

    /** The message that was acted in, or the one from which the view was opened. */
    static Optional<PostRef> message(BlockActionPayload payload) {
        var container = payload.getContainer();
        if (payload.getView() != null || container == null || container.getMessageTs() == null) {
            return formPlace(payload).flatMap(FormPlace::message);
        }
        return Optional.of(
                new PostRef(new ChannelId(container.getChannelId()), container.getMessageTs()));
    }

    static List<String> chosen(BlockActionPayload.Action action) {
        return Stream.of(
                        Optional.ofNullable(action.getValue()).stream(),
                        Optional.ofNullable(action.getSelectedOption()).stream()
                                .map(BlockActionPayload.Action.SelectedOption::getValue),
                        Optional.ofNullable(action.getSelectedOptions()).stream()
                                .flatMap(List::stream)
                                .map(BlockActionPayload.Action.SelectedOption::getValue))
                .flatMap(each -> each)
                .toList();
    }

    private static Place in(PostRef post, BlockActionPayload payload) {
        var channel = post.channel();
        var thread =
                Optional.ofNullable(payload.getContainer().getThreadTs())
                        .or(() ->
                                Optional.ofNullable(payload.getMessage())
                                        .map(message -> message.getThreadTs()))
                        .filter(ts -> !ts.equals(post.id()));
        return new Place(channel, channel.value().startsWith("D"), thread);
    }

    private static Optional<FormPlace> formPlace(BlockActionPayload payload) {
        return Optional.ofNullable(payload.getView())
                .flatMap(view -> Optional.ofNullable(view.getPrivateMetadata()))
                .flatMap(FormPlace::read);
    }
}
