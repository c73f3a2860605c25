package dev.soundings.discord;

import dev.soundings.chart.ChartPainter;
import dev.soundings.chart.Theme;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.Block;
import dev.soundings.chat.ChatMessage;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Turns a neutral message into one container of Discord's components: a paragraph is a text
 * display, buttons are a row, a picture is an attachment in a gallery. Nobody is pinged and nothing
 * unfurls, whatever a message says.
 *
 * @see <a href="https://docs.discord.com/developers/components/reference">Discord: components</a>
 */
final class DiscordRenderer {
    private static final String BLANK = "\u200b";

    private final ChartPainter painter = new ChartPainter();

    MessageCreateData render(ChatMessage message, Marks marks) {
        return message(components(message), marks);
    }

    /** All that it becomes, before anybody has looked whether that is too much. */
    List<ContainerChildComponent> components(ChatMessage message) {
        var children = new ArrayList<ContainerChildComponent>();
        for (int i = 0; i < message.blocks().size(); i++) {
            children.addAll(components(message.blocks().get(i), i));
        }
        return List.copyOf(children);
    }

    static MessageCreateData message(List<ContainerChildComponent> components, Marks marks) {
        var children = new ArrayList<>(components);
        if (marks.key() > 0) {
            children.set(0, children.getFirst().withUniqueId(marks.key()));
        }
        return contained(children, marks);
    }

    /** A question, with the button that was pressed once more; this time it acts. */
    MessageCreateData question(String question, String label, ActionId action, Marks marks) {
        return contained(
                List.of(
                        text(Markdown.escaped(question)),
                        ActionRow.of(Button.of(ButtonStyle.DANGER, ControlId.sure(action), label))),
                marks);
    }

    /** What one block becomes, as the {@code number}-th of its message. */
    List<ContainerChildComponent> components(Block block, int number) {
        return switch (block) {
            case Block.Heading(var text) -> List.of(text("## " + Markdown.oneLine(text)));
            case Block.Paragraph(var spans) -> List.of(text(Markdown.of(spans)));
            case Block.Fields(var fields) -> List.of(text(lines(fields)));
            case Block.Bullets(var items) -> List.of(text(bullets(items)));
            case Block.Quote(var spans) -> List.of(text(eachLine("> ", Markdown.of(spans))));
            case Block.Divider() -> List.of(Separator.createDivider(Separator.Spacing.SMALL));
            case Block.Footnote(var spans) -> List.of(text(eachLine("-# ", Markdown.of(spans))));
            case Block.Buttons(var buttons) ->
                    List.of(ActionRow.of(buttons.stream().map(DiscordRenderer::button).toList()));
            case Block.Choices choices -> choices(choices);
            case Block.Scale scale -> scale(scale);
            case Block.Picture(var file, var png, var altText) ->
                    List.of(picture(file, png.bytes(), altText));
            case Block.Chart(var data, var altText) ->
                    List.of(
                            picture(
                                    "chart-%d.png".formatted(number),
                                    painter.png(data, Theme.DARK),
                                    altText));
        };
    }

    private static MessageCreateData contained(
            List<ContainerChildComponent> children, Marks marks) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(children).withUniqueId(marks.guild()))
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .setSuppressEmbeds(true)
                .build();
    }

    /** Discord refuses a text without anything to see. */
    private static TextDisplay text(String markdown) {
        return TextDisplay.of(markdown.isBlank() ? BLANK : markdown);
    }

    private static String lines(List<Block.Fields.Field> fields) {
        return fields.stream()
                .map(field ->
                        "**%s**  %s"
                                .formatted(
                                        Markdown.oneLine(field.label()),
                                        Markdown.of(field.value()).replace("\n", " ")))
                .collect(Collectors.joining("\n"));
    }

    /** Further lines of an item stand below its first. */
    private static String bullets(List<List<Span>> items) {
        return items.stream()
                .map(Markdown::of)
                .map(item -> "- " + item.replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
    }

    private static String eachLine(String mark, String markdown) {
        return markdown.lines()
                .map(line -> mark + (line.isBlank() ? BLANK : line))
                .collect(Collectors.joining("\n"));
    }

    private static Button button(Block.Button button) {
        var id =
                button.confirm().isPresent()
                        ? ControlId.asking(button.action())
                        : ControlId.plain(button.action());
        return Button.of(style(button.style()), id, button.label());
    }

    private static ButtonStyle style(Block.Button.Style style) {
        return switch (style) {
            case PLAIN -> ButtonStyle.SECONDARY;
            case PRIMARY -> ButtonStyle.PRIMARY;
            case DANGER -> ButtonStyle.DANGER;
        };
    }

    private static List<ContainerChildComponent> choices(Block.Choices choices) {
        var options = choices.options();
        var menu =
                StringSelectMenu.create(ControlId.plain(choices.action()))
                        .addOptions(options.stream().map(DiscordRenderer::option).toList())
                        .setDefaultValues(choices.selected())
                        .setRequiredRange(
                                choices.several() ? 0 : 1, choices.several() ? options.size() : 1)
                        .build();
        return List.of(text("**" + Markdown.oneLine(choices.label()) + "**"), ActionRow.of(menu));
    }

    private static SelectOption option(Option option) {
        var plain = SelectOption.of(option.label(), option.value());
        return option.hint().isBlank() ? plain : plain.withDescription(option.hint());
    }

    private static List<ContainerChildComponent> scale(Block.Scale scale) {
        var ends =
                "-# 1 %s · %d %s"
                        .formatted(
                                Markdown.oneLine(scale.lowEnd()),
                                scale.points(),
                                Markdown.oneLine(scale.highEnd()));
        var points =
                IntStream.rangeClosed(1, scale.points())
                        .mapToObj(point ->
                                Button.of(
                                        scale.selected().equals(OptionalInt.of(point))
                                                ? ButtonStyle.PRIMARY
                                                : ButtonStyle.SECONDARY,
                                        ControlId.point(scale.action(), point),
                                        Integer.toString(point)))
                        .toList();
        return List.of(
                text("**" + Markdown.oneLine(scale.label()) + "**\n" + ends), ActionRow.of(points));
    }

    private static MediaGallery picture(String file, byte[] png, String altText) {
        return MediaGallery.of(
                MediaGalleryItem.fromFile(FileUpload.fromData(png, file).setDescription(altText))
                        .withDescription(altText));
    }
}
