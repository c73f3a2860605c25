package dev.soundings.discord;

import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.ChatInbox;
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

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The door for what people do on Discord: hands it to the inbox and answers within the three
 * seconds that Discord gives. What takes longer is answered when it is done.
 */
final class DiscordListener implements EventListener {
    private static final Logger log = LoggerFactory.getLogger(DiscordListener.class);

    private final Guilds guilds;
    private final DiscordTranslator translator;
    private final DiscordPatience patience;
    private final Typist typist;
    private final OpenForms open;
    private final SentForms forms;
    private final Wording wording;
    private final Duration limit;
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
            Duration limit,
            InstantSource time,
            UnderWay threads) {
        this.guilds = guilds;
        this.translator = translator;
        this.patience =
                new DiscordPatience(
                        inbox, acquaintances, translator, answers, open, hooks, threads);
        this.typist = new Typist(inbox, guilds, acquaintances, translator, time);
        this.open = open;
        this.forms = forms;
        this.wording = wording;
        this.limit = limit;
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

    /** From here on the person waits, also while the store is asked who they are. */
    private void begin(GenericInteractionCreateEvent event, Consumer<Deed> act) {
        var from = Interaction.of(event);
        var phrases = wording.in(Locale.forLanguageTag(from.locale()));
        var at = time.instant();
        var first = new FirstAnswer(event, limit);
        try {
            var workspace = guilds.of(from);
            if (workspace.isEmpty()) {
                first.say(phrases.say(DiscordText.NO_GUILD));
                return;
            }
            var none = Optional.<FormProgress>empty();
            act(new Deed(event, first, from, workspace.get(), at, phrases, none, false), act);
        } catch (RuntimeException e) {
            log.error("interaction {} could not be answered", from.id(), new Unquoted(e));
            first.say(phrases.say(DiscordText.FAULT));
        }
    }

    private void act(Deed deed, Consumer<Deed> act) {
        try {
            guilds.takeIn(deed.event());
            act.accept(deed);
        } catch (RuntimeException e) {
            patience.fail(deed, e);
        }
    }

    private void press(Deed deed) {
        var control = ControlId.read(deed.from().customId());
        var form = control.flatMap(found -> Notes.form(found.action()));
        if (form.isPresent()) {
            open.find(form.get(), deed.at())
                    .ifPresentOrElse(
                            progress -> patience.show(deed, progress),
                            () ->
                                    patience.give(
                                            deed.beingSure(),
                                            new ChatReply.Whisper(SentForms.gone(deed))));
        } else if (control.filter(found -> found.kind() == ControlId.Kind.ASKING).isPresent()) {
            patience.question(deed, control.get().action());
        } else {
            boolean sure = control.filter(found -> found.kind() == ControlId.Kind.SURE).isPresent();
            receive(
                    sure ? deed.beingSure() : deed,
                    translator.pressed(deed.from(), deed.workspace(), deed.at()));
        }
    }

    private void submit(Deed deed) {
        patience.answer(forms.take(deed));
    }

    private void receive(Deed deed, ChatEvent event) {
        patience.answer(deed, event);
    }
}
