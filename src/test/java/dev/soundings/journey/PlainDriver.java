package dev.soundings.journey;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.EventId;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Installations;
import dev.soundings.chat.Option;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.PostRef;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.clock.MovableClock;

import org.springframework.context.ConfigurableApplicationContext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A platform without a wire: events go straight to the inbox, in neutral words. */
final class PlainDriver implements StageDriver, CommandReader.Names {
    private final StagePlatform platform = new StagePlatform();
    private final List<Shown> shown = new ArrayList<>();
    private Optional<ConfigurableApplicationContext> application = Optional.empty();
    private int events;

    @Override
    public Class<?> configuration() {
        return StageConfiguration.class;
    }

    @Override
    public List<String> settings() {
        return List.of("--soundings.clock.movable=true");
    }

    @Override
    public void prepares(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("stagePlatform", platform);
    }

    @Override
    public void meets(ConfigurableApplicationContext context) {
        application = Optional.of(context);
        the(Installations.class)
                .save(
                        new Installations.Installation(
                                Stage.WORKSPACE, "stage", "The stage", new UserId("priya"), true));
    }

    @Override
    public void enters(Profile profile) {
        platform.enters(profile);
        receive(
                new ChatEvent.ProfileChanged(
                        origin(profile.user().value(), Optional.empty()), profile));
    }

    @Override
    public Seen types(String who, String command) {
        var origin = origin(who, Optional.empty());
        var event =
                switch (new CommandReader(the(CommandSpecs.class)).read(command, this)) {
                    case CommandReader.Reading.Read(var call) ->
                            new ChatEvent.CommandInvoked(origin, call);
                    case CommandReader.Reading.Misread(var problem) ->
                            new ChatEvent.CommandMisread(origin, problem);
                };
        return seen(receive(event), Optional.empty());
    }

    @Override
    public Seen makes(String who, String shortcut, Seen.Message on) {
        return act(
                new ChatEvent.MessageShortcut(
                        origin(who, Optional.empty()),
                        ShortcutNames.called(shortcut, the(CommandSpecs.class)),
                        new UserId(who),
                        on.text()),
                Optional.empty());
    }

    @Override
    public Seen.Message says(String who, String channel, String words) {
        return Seen.Message.of(words, new Handle(Optional.empty()));
    }

    /** Edits applied, and answers in the place of the message that was pressed. */
    @Override
    public List<Seen.Message> messagesIn(String who, String channel) {
        var standing = new LinkedHashMap<PostRef, ChatMessage>();
        var arrivals = platform.gateway().arrivals();
        var place = new ChannelId(channel);
        for (int i = 0; i <= arrivals.size(); i++) {
            int soFar = i;
            shown.stream()
                    .filter(update -> update.soFar() == soFar)
                    .filter(update -> update.post().channel().equals(place))
                    .forEach(update -> standing.put(update.post(), update.message()));
            arrivals.stream()
                    .skip(i)
                    .limit(1)
                    .filter(arrival -> arrival.post().channel().equals(place))
                    .forEach(arrival ->
                            arrival.message()
                                    .ifPresent(message -> standing.put(arrival.post(), message)));
        }
        var messages = new ArrayList<Seen.Message>();
        standing.forEach((post, message) -> messages.add(message(message, Optional.of(post))));
        return List.copyOf(messages);
    }

    @Override
    public String direct(String who) {
        return "dm-" + who;
    }

    @Override
    public Seen presses(String who, Seen.Message on, Seen.Control control) {
        var post = ((Handle) on.handle()).post();
        return switch (control.handle()) {
            case Block.Button button ->
                    act(new ChatEvent.ButtonPressed(origin(who, post), button.action()), post);
            case Point(var action, var point) ->
                    act(new ChatEvent.Chosen(origin(who, post), action, List.of(point)), post);
            default -> throw new AssertionError("not to be pressed: " + control);
        };
    }

    @Override
    public Seen picks(String who, Seen.Message on, Seen.Control control, String option) {
        var choices = (Block.Choices) control.handle();
        var post = ((Handle) on.handle()).post();
        var value =
                choices.options().stream()
                        .filter(known -> known.label().equals(option))
                        .map(Option::value)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + option + " in " + choices));
        return act(new ChatEvent.Chosen(origin(who, post), choices.action(), List.of(value)), post);
    }

    @Override
    public Seen submits(String who, Seen.Form form, Map<String, List<String>> given) {
        var open = (OpenForm) form.handle();
        var values = new HashMap<String, List<String>>();
        open.form().fields().forEach(field -> values.put(field.id(), field.initial()));
        values.putAll(given);
        return act(
                new ChatEvent.FormSubmitted(
                        origin(who, open.post()), open.form().submit(), new FormValues(values)),
                open.post());
    }

    @Override
    public int messages() {
        return (int)
                platform.gateway().arrivals().stream()
                        .map(arrival -> arrival.post())
                        .distinct()
                        .count();
    }

    @Override
    public void close() {}

    private Seen act(ChatEvent event, Optional<PostRef> post) {
        return seen(receive(event), post);
    }

    /** As on a platform, an answer that updates replaces the message that was pressed. */
    private ChatReply receive(ChatEvent event) {
        var reply = the(ChatInbox.class).receive(event);
        if (reply instanceof ChatReply.Update(var message)) {
            int soFar = platform.gateway().arrivals().size();
            event.origin().message().ifPresent(post -> shown.add(new Shown(post, message, soFar)));
        }
        return reply;
    }

    private Origin origin(String who, Optional<PostRef> message) {
        return new Origin(
                new EventId("stage-" + ++events),
                Stage.WORKSPACE,
                new UserId(who),
                Place.direct(new ChannelId(direct(who))),
                the(MovableClock.class).instant(),
                message);
    }

    private static Seen seen(ChatReply reply, Optional<PostRef> post) {
        return switch (reply) {
            case ChatReply.Silence() -> new Seen.Nothing();
            case ChatReply.Whisper(var message) -> message(message, post);
            case ChatReply.Post(var message) -> message(message, post);
            case ChatReply.Update(var message) -> message(message, post);
            case ChatReply.OpenForm(var form) -> form(form, post);
            case ChatReply.FieldErrors(var errors) -> new Seen.Errors(String.valueOf(errors));
            case ChatReply.Suggestions(var options) -> new Seen.Errors(String.valueOf(options));
        };
    }

    private static Seen.Message message(ChatMessage message, Optional<PostRef> post) {
        return new Seen.Message(
                message.blocks().stream().map(PlainDriver::part).toList(),
                message.headline(),
                new Handle(post));
    }

    private static Seen.Part part(Block block) {
        List<Seen.Control> controls =
                switch (block) {
                    case Block.Buttons(var buttons) ->
                            buttons.stream()
                                    .map(button ->
                                            new Seen.Control(
                                                    Seen.Control.Kind.BUTTON,
                                                    button.label(),
                                                    button))
                                    .toList();
                    case Block.Choices choices ->
                            List.of(
                                    new Seen.Control(
                                            Seen.Control.Kind.CHOICES, choices.label(), choices));
                    case Block.Scale scale ->
                            IntStream.rangeClosed(1, scale.points())
                                    .mapToObj(String::valueOf)
                                    .map(point ->
                                            new Seen.Control(
                                                    Seen.Control.Kind.POINT,
                                                    point,
                                                    new Point(scale.action(), point)))
                                    .toList();
                    default -> List.of();
                };
        return new Seen.Part(PlainText.of(block), controls);
    }

    private static Seen.Form form(ChatForm form, Optional<PostRef> post) {
        var text = new StringBuilder(form.title());
        for (var page : form.pages()) {
            text.append("\n").append(PlainText.of(page.intro()));
            page.fields().forEach(field -> text.append("\n").append(line(field)));
        }
        return new Seen.Form(
                text.toString(),
                form.fields().stream()
                        .map(field -> new Seen.Field(field.id(), String.join("", field.initial())))
                        .toList(),
                new OpenForm(form, post));
    }

    private static String line(FormField field) {
        return "%s: %s %s".formatted(field.id(), field.label(), field.initial());
    }

    private <T> T the(Class<T> type) {
        return application.orElseThrow().getBean(type);
    }

    @Override
    public Optional<UserId> person(String written) {
        var name = written.replaceFirst("^@", "");
        return platform.people(Stage.WORKSPACE).stream()
                .map(Profile::user)
                .filter(user -> user.value().equals(name))
                .findFirst();
    }

    @Override
    public Optional<ChannelId> channel(String written) {
        return Optional.of(new ChannelId(written.replaceFirst("^#", "")));
    }

    /** An answer that took a message's place, when so many messages had arrived anywhere. */
    private record Shown(PostRef post, ChatMessage message, int soFar) {}

    private record Handle(Optional<PostRef> post) {}

    private record OpenForm(ChatForm form, Optional<PostRef> post) {}

    private record Point(ActionId action, String point) {}
}
