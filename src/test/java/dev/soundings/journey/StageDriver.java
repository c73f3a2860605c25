package dev.soundings.journey;

import dev.soundings.chat.Profile;

import org.springframework.context.ConfigurableApplicationContext;

import java.util.List;
import java.util.Map;

/**
 * How one acts and sees on a platform. A story is told in personas and words; what a command, a
 * press or a filled form is on the wire, only the driver knows. People and channels go by their
 * names in the story: {@code lee}, {@code atlas}.
 */
interface StageDriver extends AutoCloseable {

    /** What the application gets in addition. */
    Class<?> configuration();

    /** Settings of the application, as {@code --name=value}. */
    List<String> settings();

    /** Before the beans are made. */
    void prepares(ConfigurableApplicationContext application);

    /** Once it runs; also after a restart. */
    void meets(ConfigurableApplicationContext application);

    void enters(Profile profile);

    Seen types(String who, String command);

    /**
     * Makes something of a message.
     *
     * @param shortcut as people read it: {@code Make action}
     */
    Seen makes(String who, String shortcut, Seen.Message on);

    /** Writes to the others in a channel; the application is not told. */
    Seen.Message says(String who, String channel, String words);

    /** What somebody sees in a channel, the oldest first. */
    List<Seen.Message> messagesIn(String who, String channel);

    /** The name of somebody's direct message with the bot. */
    String direct(String who);

    Seen presses(String who, Seen.Message on, Seen.Control control);

    /**
     * @param option what the person reads there
     */
    Seen picks(String who, Seen.Message on, Seen.Control control, String option);

    /**
     * @param values for some of its fields, in the order in which they are filled; the others keep
     *     what stands in them
     */
    Seen submits(String who, Seen.Form form, Map<String, List<String>> values);

    /** How many messages reached anybody anywhere, edits not counted. */
    int messages();

    @Override
    void close();
}
