package dev.soundings.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Somebody on the stage, with what they can do and see. */
public final class Persona {
    private final StageDriver driver;
    private final String name;

    /**
     * @param name by which the story knows them: {@code lee}
     */
    Persona(StageDriver driver, String name) {
        this.driver = driver;
        this.name = name;
    }

    /** Types a command into the direct message with the bot. */
    public Screen types(String command) {
        return new Screen(this, driver.types(name, command));
    }

    /**
     * Makes something of the last message in a channel that has those words.
     *
     * @param shortcut as people read it: {@code Make action}
     */
    public Screen makes(String shortcut, String channel, String words) {
        return driver.messagesIn(name, channel).reversed().stream()
                .filter(message -> message.text().contains(words))
                .findFirst()
                .map(message -> new Screen(this, driver.makes(name, shortcut, message)))
                .orElseThrow(() -> new AssertionError("nothing says " + words));
    }

    /** Makes something of what somebody has said: {@code makes("Log decision", said)}. */
    Screen makes(String shortcut, Seen.Message said) {
        return new Screen(this, driver.makes(name, shortcut, said));
    }

    /** Writes to the others in a channel. */
    Seen.Message says(String channel, String words) {
        return driver.says(name, channel, words);
    }

    /** Everything in the direct message with the bot, the oldest first. */
    public List<String> messages() {
        return direct().stream().map(Seen.Message::text).toList();
    }

    /** Those of them that ask. */
    public List<String> prompts() {
        return messages().stream().filter(message -> message.startsWith("Your sounding")).toList();
    }

    public String lastMessage() {
        assertThat(messages()).as("messages to " + name).isNotEmpty();
        return messages().getLast();
    }

    /** Presses a button of the last message that has it. */
    public Screen presses(String label) {
        return pressesIn(driver.direct(name), label);
    }

    /** Presses the first such button below those words, in the last message that has them. */
    public Screen pressesUnder(String words, String label) {
        return last(
                direct(), message -> message.buttonUnder(words, label), label + " under " + words);
    }

    public Screen pressesIn(String channel, String label) {
        return last(driver.messagesIn(name, channel), message -> message.button(label), label);
    }

    /** Answers a scale of the last message that has one. */
    public Screen taps(int point) {
        return last(
                direct(),
                message -> message.control(Seen.Control.Kind.POINT, String.valueOf(point)),
                "point " + point);
    }

    /** Picks an option of the last message that offers it. */
    public Screen chooses(String label, String option) {
        return direct().reversed().stream()
                .flatMap(message ->
                        message
                                .control(Seen.Control.Kind.CHOICES, label)
                                .map(choices -> driver.picks(name, message, choices, option))
                                .stream())
                .findFirst()
                .map(seen -> new Screen(this, seen))
                .orElseThrow(() -> new AssertionError("no " + label + " in " + messages()));
    }

    private Screen last(
            List<Seen.Message> messages,
            Function<Seen.Message, Optional<Seen.Control>> control,
            String what) {
        return messages.reversed().stream()
                .flatMap(message ->
                        control.apply(message).map(found -> presses(message, found)).stream())
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "no [%s] for %s in:%n%s"
                                        .formatted(
                                                what,
                                                name,
                                                messages.stream()
                                                        .map(Seen.Message::text)
                                                        .toList())));
    }

    Screen presses(Seen.Message message, Seen.Control control) {
        return new Screen(this, driver.presses(name, message, control));
    }

    Screen submits(Seen.Form form, Map<String, List<String>> values) {
        return new Screen(this, driver.submits(name, form, values));
    }

    private List<Seen.Message> direct() {
        return driver.messagesIn(name, driver.direct(name));
    }
}
