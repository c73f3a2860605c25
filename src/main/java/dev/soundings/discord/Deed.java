package dev.soundings.discord;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.wording.Phrases;

import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody did, with what is needed to answer it.
 *
 * @param event through which it is answered
 * @param first its answer within Discord's time
 * @param from what it says
 * @param form the form that was sent, with what was sent; empty when it was none
 * @param sure whether it is the yes to a question of ours
 */
record Deed(
        GenericInteractionCreateEvent event,
        FirstAnswer first,
        Interaction from,
        WorkspaceId workspace,
        Instant at,
        Phrases phrases,
        Optional<FormProgress> form,
        boolean sure) {
    UserId user() {
        return new UserId(from.user().getString("id"));
    }

    Deed sending(FormProgress progress) {
        return new Deed(event, first, from, workspace, at, phrases, Optional.of(progress), sure);
    }

    Deed beingSure() {
        return new Deed(event, first, from, workspace, at, phrases, form, true);
    }

    String formKey(ActionId submit) {
        return OpenForms.key(workspace, user(), submit);
    }

    /** Whether the answer takes the place of what only this person sees anyway. */
    boolean answersInPlace() {
        return onNote() || (from.onEphemeral() && from.isTap());
    }

    /** Whether what was acted upon is a note of ours, such as the one with "Continue". */
    boolean onNote() {
        return from.onEphemeral() && (sure || form.filter(this::isElsewhere).isPresent());
    }

    /**
     * The id of the message that started all this; empty when it cannot be reached, as one that
     * only this person sees.
     */
    Optional<String> messageBehind() {
        return form.flatMap(FormProgress::message)
                .map(post -> post.id())
                .or(() -> sure ? from.messageBehind() : Optional.empty())
                .or(() ->
                        from.onEphemeral()
                                ? Optional.empty()
                                : from.message().map(message -> message.getString("id")));
    }

    private boolean isElsewhere(FormProgress progress) {
        return from.message()
                .map(message -> message.getString("id"))
                .filter(id -> progress.message().filter(post -> post.id().equals(id)).isEmpty())
                .isPresent();
    }
}
