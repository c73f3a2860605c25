package dev.soundings.discord;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.UnderWay;
import dev.soundings.wording.DiscordText;
import dev.soundings.wording.Wording;

import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.callbacks.IDeferrableCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The door for what people do on Discord: hands it to the inbox and answers within the three
 * seconds that Discord gives. What takes longer is answered when it is done.
 */
final class DiscordListener implements EventListener {
    private static final Logger log = LoggerFactory.getLogger(DiscordListener.class);

    private final ChatInbox inbox;
    private final Guilds guilds;
    private final Acquaintances acquaintances;
    private final DiscordTranslator translator;
    private final DiscordAnswers answers;
    private final Typist typist;
    private final OpenForms open;
    private final Hooks hooks;
    private final SentForms forms;
    private final Wording wording;
    private final Duration patience;
    private final InstantSource time;
    private final UnderWay threads;

    DiscordListener(
            ChatInbox inbox,
            Guilds guilds,
            Acquaintances acquaintances,
            DiscordTranslator translator,
            DiscordAnswers answers,
            OpenForms open,
            Hooks hooks,
            SentForms forms,
            Wording wording,
            Duration patience,
            InstantSource time,
            UnderWay threads) {
        this.inbox = inbox;
        this.guilds = guilds;
        this.acquaintances = acquaintances;
        this.translator = translator;
        this.answers = answers;
        this.typist = new Typist(inbox, guilds, acquaintances, translator, time);
        this.open = open;
        this.hooks = hooks;
        this.forms = forms;
        this.wording = wording;
        this.patience = patience;
        this.time = time;
        this.threads = threads;
    }

    /** In a thread of its own, as JDA is told to. */
    @Override
    public void onEvent(GenericEvent event) {
        threads.run(() -> hear(event));
    }

    private void hear(GenericEvent event) {
        switch (event) {
            case CommandAutoCompleteInteractionEvent typing -> typist.suggest(typing);
            case ButtonInteractionEvent button -> begin(button, this::press);
            case StringSelectInteractionEvent select ->
                    begin(
                            select,
                            deed ->
                                    receive(
                                            deed,
                                            translator.chosen(
                                                    deed.from(), deed.workspace(), deed.at())));
            case SlashCommandInteractionEvent command ->
                    begin(
                            command,
                            deed ->
                                    receive(
                                            deed,
                                            translator.command(
                                                    deed.from(), deed.workspace(), deed.at())));
            case MessageContextInteractionEvent shortcut ->
                    begin(
                            shortcut,
                            deed ->
                                    receive(
                                            deed,
                                            translator.shortcut(
                                                    deed.from(), deed.workspace(), deed.at())));
            case ModalInteractionEvent modal -> begin(modal, this::submit);
            default -> {}
        }
    }

    private void begin(GenericInteractionCreateEvent event, Consumer<Deed> act) {
        var from = Interaction.of(event);
        var phrases = wording.in(Locale.forLanguageTag(from.locale()));
        var at = time.instant();
        var workspace = guilds.of(from);
        if (workspace.isEmpty()) {
            if (event instanceof IReplyCallback callback) {
                callback.reply(phrases.say(DiscordText.NO_GUILD)).setEphemeral(true).queue();
            }
            return;
        }
        var deed = new Deed(event, from, workspace.get(), at, phrases, Optional.empty(), false);
        try {
            guilds.takeIn(event);
            act.accept(deed);
        } catch (RuntimeException e) {
            answers.whisper(deed, ChatMessage.of(fault(deed, e)));
        }
    }

    private void press(Deed deed) {
        var control = ControlId.read(deed.from().customId());
        var form = control.flatMap(found -> Notes.form(found.action()));
        if (form.isPresent()) {
            open.find(form.get(), deed.at())
                    .ifPresentOrElse(
                            progress -> answers.show(deed, progress),
                            () -> answers.whisper(deed.beingSure(), SentForms.gone(deed)));
        } else if (control.filter(found -> found.kind() == ControlId.Kind.ASKING).isPresent()) {
            answers.ask(deed, control.get().action());
        } else {
            boolean sure = control.filter(found -> found.kind() == ControlId.Kind.SURE).isPresent();
            receive(
                    sure ? deed.beingSure() : deed,
                    translator.pressed(deed.from(), deed.workspace(), deed.at()));
        }
    }

    private void submit(Deed deed) {
        var sent = forms.take(deed);
        answer(sent.deed(), () -> sent.answered(ask(sent.deed(), sent.event())));
    }

    private void receive(Deed deed, ChatEvent event) {
        answer(deed, () -> ask(deed, event));
    }

    private void answer(Deed deed, Supplier<ChatReply> asking) {
        var first = new FirstAnswer(deed.event(), patience);
        var reply = asking.get();
        first.give(
                () -> {
                    answers.now(deed, reply);
                    finish(deed, reply);
                },
                hook ->
                        threads.execute(() -> {
                            answers.later(deed, hook, reply);
                            finish(deed, reply);
                        }));
    }

    private void finish(Deed deed, ChatReply reply) {
        if (deed.event() instanceof IDeferrableCallback callback) {
            hooks.keep(deed.workspace(), deed.user(), callback.getHook(), deed.at());
        }
        if (!(reply instanceof ChatReply.FieldErrors)) {
            deed.form()
                    .filter(sent -> sent.next().isEmpty())
                    .ifPresent(sent -> open.drop(deed.formKey(sent.form().submit())));
        }
    }

    private ChatReply ask(Deed deed, ChatEvent event) {
        try {
            translator
                    .profile(deed.from(), deed.workspace(), deed.at())
                    .forEach(profile -> acquaintances.meet(deed.from(), profile));
            return inbox.receive(event);
        } catch (RuntimeException | Error e) {
            return failed(deed, fault(deed, e));
        }
    }

    /** A form is offered again as it was filled in; Discord has closed it with everything typed. */
    private static ChatReply failed(Deed deed, String words) {
        return deed.form().isPresent()
                ? new ChatReply.FieldErrors(Map.of("", words))
                : ChatReply.whisper(words);
    }

    private static String fault(Deed deed, Throwable e) {
        log.error("interaction {} could not be answered", deed.from().id(), new Unquoted(e));
        return deed.phrases().say(DiscordText.FAULT);
    }
}
