package dev.soundings.discord;

import dev.soundings.chat.Block;
import dev.soundings.chat.MessageLimits;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.List;

/**
 * What Discord takes in one message of components: 40 of them, the container and everything in rows
 * included, and 4,000 characters of text together. Counted on what the renderer really makes.
 *
 * @see <a href="https://docs.discord.com/developers/components/reference">Discord: components</a>
 */
final class DiscordLimits implements MessageLimits {
    private static final int COMPONENTS = 40;
    private static final int CONTAINER = 1;
    private static final int TEXT = 4_000;

    private final DiscordRenderer renderer = new DiscordRenderer();

    /** Whether all of it goes into one message. */
    static boolean fit(List<ContainerChildComponent> components) {
        return CONTAINER + components.stream().mapToInt(DiscordLimits::count).sum() <= COMPONENTS
                && components.stream().mapToInt(DiscordLimits::characters).sum() <= TEXT;
    }

    @Override
    public int blocks() {
        return COMPONENTS - CONTAINER;
    }

    @Override
    public int characters() {
        return TEXT;
    }

    @Override
    public int blocksOf(Block block) {
        return rendered(block).stream().mapToInt(DiscordLimits::count).sum();
    }

    @Override
    public int charactersOf(Block block) {
        return rendered(block).stream().mapToInt(DiscordLimits::characters).sum();
    }

    /** A picture is one component without text; it need not be painted for that. */
    private List<ContainerChildComponent> rendered(Block block) {
        boolean painted = block instanceof Block.Picture || block instanceof Block.Chart;
        return renderer.components(painted ? new Block.Divider() : block, 0);
    }

    private static int count(ContainerChildComponent component) {
        return component instanceof ActionRow row ? 1 + row.getComponents().size() : 1;
    }

    private static int characters(ContainerChildComponent component) {
        return component instanceof TextDisplay text ? text.getContent().length() : 0;
    }
}
