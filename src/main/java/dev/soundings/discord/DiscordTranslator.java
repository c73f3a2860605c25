package dev.soundings.discord;

import static dev.soundings.discord.Interaction.objects;
import static dev.soundings.discord.Interaction.strings;
import static dev.soundings.discord.Interaction.text;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.EventId;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Profile;
import dev.soundings.chat.ShortcutSpec;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.wording.Phrases;

import net.dv8tion.jda.api.utils.data.DataObject;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what Discord sends into neutral events: an interaction of type 3 with {@code "custom_id":
 * "answer/skip/…"} is a {@link ChatEvent.ButtonPressed}. It reads the payload itself, so that
 * recorded payloads are its tests. The interaction's id is the event's.
 *
 * <p>Every method throws {@link IllegalArgumentException} when nothing of ours could have led here.
 */
final class DiscordTranslator {
    private static final int BOT_LIMIT = 100;

    private final CommandSpecs specs;
    private final Phrases names;

    /**
     * @param names the language in which shortcuts are registered
     */
    DiscordTranslator(CommandSpecs specs, Phrases names) {
        this.specs = specs;
        this.names = names;
    }

    ChatEvent.CommandInvoked command(Interaction from, WorkspaceId workspace, Instant at) {
        return new ChatEvent.CommandInvoked(origin(from, workspace, at), call(from));
    }

    ChatEvent.SuggestionsAsked suggestions(Interaction from, WorkspaceId workspace, Instant at) {
        var typing =
                verb(from)
                        .flatMap(verb -> objects(verb, "options"))
                        .filter(option -> option.getBoolean("focused", false))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("nothing is being typed"));
        return new ChatEvent.SuggestionsAsked(
                origin(from, workspace, at),
                call(from),
                typing.getString("name"),
                text(typing, "value").orElse(""));
    }

    ChatEvent pressed(Interaction from, WorkspaceId workspace, Instant at) {
        var control = control(from);
        var origin = origin(from, workspace, at);
        return control.point().isPresent()
                ? new ChatEvent.Chosen(
                        origin,
                        control.action(),
                        List.of(Integer.toString(control.point().getAsInt())))
                : new ChatEvent.ButtonPressed(
                        control.kind() == ControlId.Kind.SURE ? behind(origin, from) : origin,
                        control.action());
    }

    ChatEvent.Chosen chosen(Interaction from, WorkspaceId workspace, Instant at) {
        return new ChatEvent.Chosen(
                origin(from, workspace, at),
                control(from).action(),
                strings(from.data(), "values"));
    }

    ChatEvent.FormSubmitted submitted(
            Interaction from, WorkspaceId workspace, FormProgress progress, Instant at) {
        return new ChatEvent.FormSubmitted(
                origin(from, workspace, at).about(progress.message()),
                progress.form().submit(),
                progress.complete());
    }

    /** What was sent so far, to be kept as a draft. */
    ChatEvent.FormClosed closed(
            Interaction from, WorkspaceId workspace, FormValues values, Instant at) {
        return new ChatEvent.FormClosed(
                origin(from, workspace, at), ActionId.parse(from.customId()), values);
    }

    ChatEvent.MessageShortcut shortcut(Interaction from, WorkspaceId workspace, Instant at) {
        var label = from.data().getString("name");
        var shortcut =
                specs.shortcuts().stream()
                        .filter(spec -> names.say(spec.label()).equals(label))
                        .map(ShortcutSpec::name)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no such shortcut"));
        var message =
                from.data()
                        .getObject("resolved")
                        .getObject("messages")
                        .getObject(from.data().getString("target_id"));
        return new ChatEvent.MessageShortcut(
                origin(from, workspace, at),
                shortcut,
                new UserId(message.getObject("author").getString("id")),
                said(message));
    }

    /** A message of components has no content of its own. */
    private static String said(DataObject message) {
        var content = message.getString("content", "");
        return content.isBlank() ? String.join("\n", words(message).toList()) : content;
    }

    private static Stream<String> words(DataObject part) {
        return objects(part, "components")
                .flatMap(inner -> Stream.concat(text(inner, "content").stream(), words(inner)));
    }

    /** Who acts, and everybody who is named: by a command's argument, or picked in a form. */
    List<ChatEvent.ProfileChanged> profile(Interaction from, WorkspaceId workspace, Instant at) {
        var locale = Locale.forLanguageTag(from.locale());
        var actor = profile(from.user(), from.member(), Optional.of(locale), locale);
        var resolved = from.json().optObject("data").flatMap(data -> data.optObject("resolved"));
        var members = resolved.flatMap(all -> all.optObject("members"));
        var guildLocale = Locale.forLanguageTag(from.json().getString("guild_locale", "en-GB"));
        var named =
                resolved.flatMap(all -> all.optObject("users")).stream()
                        .flatMap(users -> users.keys().stream().sorted().map(users::getObject))
                        .map(user ->
                                profile(
                                        user,
                                        members.flatMap(all -> all.optObject(user.getString("id"))),
                                        Optional.empty(),
                                        guildLocale));
        return Stream.concat(Stream.of(actor), named)
                .map(profile -> changed(from, workspace, profile, at))
                .toList();
    }

    static ChatEvent.ProfileChanged changed(
            Interaction from, WorkspaceId workspace, Profile profile, Instant at) {
        var id = new EventId("%s-%s".formatted(from.id(), profile.user()));
        var place = new Place(new ChannelId(from.channel()), from.direct(), from.thread());
        return new ChatEvent.ProfileChanged(
                new Origin(id, workspace, profile.user(), place, at, Optional.empty()), profile);
    }

    /** Discord knows no zone of anybody; a person's own language only when that person acts. */
    static Profile profile(
            DataObject user, Optional<DataObject> member, Optional<Locale> own, Locale otherwise) {
        var name =
                member.flatMap(one -> text(one, "nick"))
                        .or(() -> text(user, "global_name"))
                        .orElseGet(() -> user.getString("username"));
        return new Profile(
                new UserId(user.getString("id")),
                name.substring(0, Math.min(name.length(), BOT_LIMIT)),
                Optional.empty(),
                own.orElse(otherwise),
                user.getBoolean("bot", false) ? Profile.Kind.BOT : Profile.Kind.MEMBER,
                true);
    }

    /** What was put into the modal, by field; a field left empty is there without a value. */
    static Map<String, List<String>> sent(Interaction from) {
        var sent = new HashMap<String, List<String>>();
        objects(from.data(), "components")
                .flatMap(label -> label.optObject("component").stream())
                .forEach(input -> sent.put(input.getString("custom_id"), valuesOf(input)));
        return sent;
    }

    private static List<String> valuesOf(DataObject input) {
        return text(input, "value")
                .map(value -> List.of(value.replace("\r\n", "\n")))
                .orElseGet(() -> strings(input, "values"));
    }

    private static CommandCall call(Interaction from) {
        var verb = verb(from).findFirst();
        var arguments =
                verb.stream()
                        .flatMap(chosen -> objects(chosen, "options"))
                        .filter(option -> !option.getBoolean("focused", false))
                        .collect(
                                Collectors.toMap(
                                        option -> option.getString("name"),
                                        option -> option.get("value").toString()));
        return new CommandCall(
                from.data().getString("name"),
                verb.map(chosen -> chosen.getString("name")).orElse(CommandSpecs.HOME),
                arguments);
    }

    private static Stream<DataObject> verb(Interaction from) {
        return objects(from.data(), "options");
    }

    private static ControlId control(Interaction from) {
        return ControlId.read(from.customId())
                .orElseThrow(() -> new IllegalArgumentException("no control of ours"));
    }

    private static Origin behind(Origin origin, Interaction from) {
        return origin.about(
                from.messageBehind()
                        .map(id -> new PostRef(new ChannelId(from.channelId()), id))
                        .or(origin::message));
    }

    private static Origin origin(Interaction from, WorkspaceId workspace, Instant at) {
        return new Origin(
                new EventId(from.id()),
                workspace,
                new UserId(from.user().getString("id")),
                new Place(new ChannelId(from.channel()), from.direct(), from.thread()),
                at,
                from.message()
                        .map(message ->
                                new PostRef(
                                        new ChannelId(from.channelId()), message.getString("id"))));
    }
}
