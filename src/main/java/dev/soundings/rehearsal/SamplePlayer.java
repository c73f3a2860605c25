package dev.soundings.rehearsal;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormField;
import dev.soundings.chat.PlatformMemory;
import dev.soundings.chat.WorkspaceId;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a new workspace the sample organisation: presents its people to the bot, then plays what
 * they did before, step by step through the same door as everybody, and welcomes whoever comes in.
 * How far it came is kept, so that a stop in the middle goes on where it was.
 */
final class SamplePlayer {
    private static final String SHELF = "sample";
    private static final String PEOPLE = "people";
    private static final String STEPS = "steps";
    private static final String ATTEMPTS = "attempts";

    private final Sample sample;
    private final PlatformMemory memory;
    private final RoomTranslator translator;
    private final RoomListener listener;
    private final RoomWelcome welcome;
    private final InstantSource time;

    SamplePlayer(
            Sample sample,
            PlatformMemory memory,
            RoomTranslator translator,
            RoomListener listener,
            RoomWelcome welcome,
            InstantSource time) {
        this.sample = sample;
        this.memory = memory;
        this.translator = translator;
        this.listener = listener;
        this.welcome = welcome;
        this.time = time;
    }

    /**
     * @throws SampleStepRefused when the bot did not take a step as the script expects
     */
    void settle(WorkspaceId workspace) {
        if (memory.get(workspace, SHELF, PEOPLE).isEmpty()) {
            sample.people().forEach(person -> present(workspace, person));
            memory.put(workspace, SHELF, PEOPLE, "presented");
        }
        int done = number(workspace, STEPS);
        int attempt = number(workspace, ATTEMPTS) + 1;
        memory.put(workspace, SHELF, ATTEMPTS, Integer.toString(attempt));
        for (int i = done; i < sample.steps().size(); i++) {
            play(workspace, i + 1, sample.steps().get(i), attempt);
            memory.put(workspace, SHELF, STEPS, Integer.toString(i + 1));
        }
        welcome.to(workspace, sample);
    }

    private int number(WorkspaceId workspace, String key) {
        return memory.get(workspace, SHELF, key).map(Integer::parseInt).orElse(0);
    }

    private void present(WorkspaceId workspace, Sample.Persona person) {
        var fields = Map.of("token", List.of("profile-" + person.user()));
        listener.receive(translator.profile(request(workspace, person, person.direct(), fields)));
    }

    private void play(WorkspaceId workspace, int number, Sample.Step step, int attempt) {
        var person =
                sample.person(step.as())
                        .orElseThrow(
                                () -> new SampleStepRefused(number, step, "nobody is called that"));
        var channel = step.in().orElse(person.direct());
        // Opening a form again does no harm, so each attempt opens it; all else is done once.
        var token =
                step.fill().isEmpty()
                        ? "step-" + number
                        : "step-%d-attempt-%d".formatted(number, attempt);
        var fields = Map.of("token", List.of(token), "text", List.of(step.say()));
        var request = request(workspace, person, channel, fields);
        if (!step.say().startsWith("/")) {
            listener.said(translator.words(request), step.say());
            return;
        }
        var reply = listener.receiveQuietly(translator.command(request));
        if (!step.fill().isEmpty()) {
            reply = fill(request, number, step, reply);
        }
        boolean doneBefore = attempt > 1 && reply instanceof ChatReply.Silence;
        if (!doneBefore) {
            check(number, step, reply);
        }
    }

    private ChatReply fill(RoomRequest request, int number, Sample.Step step, ChatReply reply) {
        if (!(reply instanceof ChatReply.OpenForm(var form))) {
            throw new SampleStepRefused(number, step, "no form opened, but " + told(reply));
        }
        var fields = new HashMap<String, List<String>>();
        fields.put("token", List.of("step-%d-form".formatted(number)));
        fields.put("action", List.of(form.submit().toString()));
        preset(form).forEach((id, values) -> fields.put("f." + id, values));
        step.fill()
                .forEach((id, values) -> {
                    if (form.field(id).isEmpty()) {
                        throw new SampleStepRefused(number, step, "the form has no field " + id);
                    }
                    fields.put("f." + id, values);
                });
        var submitted = request(request.workspace(), request.persona(), request.channel(), fields);
        return listener.receiveQuietly(translator.submitted(submitted));
    }

    /** What the form begins with, as a browser would send it. */
    private static Map<String, List<String>> preset(ChatForm form) {
        return form.fields().stream()
                .filter(field -> !field.initial().isEmpty() && field.shownWhen().isEmpty())
                .collect(Collectors.toMap(FormField::id, FormField::initial));
    }

    private static void check(int number, Sample.Step step, ChatReply reply) {
        var told = told(reply);
        boolean open = reply instanceof ChatReply.OpenForm;
        boolean refused = reply instanceof ChatReply.FieldErrors;
        if (open || refused || !told.contains(step.expect())) {
            throw new SampleStepRefused(number, step, told);
        }
    }

    /** The bot's answer in words, for the error and for what a step expects. */
    private static String told(ChatReply reply) {
        return switch (reply) {
            case ChatReply.Silence() -> "";
            case ChatReply.Whisper(var message) -> PlainWords.of(message);
            case ChatReply.Post(var message) -> PlainWords.of(message);
            case ChatReply.Update(var message) -> PlainWords.of(message);
            case ChatReply.OpenForm(var form) ->
                    "the form \"%s\" with %s"
                            .formatted(
                                    form.title(),
                                    form.fields().stream().map(FormField::id).toList());
            case ChatReply.FieldErrors(var errors) -> errors.toString();
            case ChatReply.Suggestions suggestions -> "";
        };
    }

    private RoomRequest request(
            WorkspaceId workspace,
            Sample.Persona person,
            ChannelId channel,
            Map<String, List<String>> fields) {
        return new RoomRequest(workspace, person, channel, time.instant(), fields);
    }
}
