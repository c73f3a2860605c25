package dev.soundings.command;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.chat.Span;
import dev.soundings.project.Milestone;
import dev.soundings.project.Project;
import dev.soundings.wording.MilestoneText;
import dev.soundings.wording.Phrases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The forms in which a milestone is added, moved and changed; {@link MilestoneEntry} reads them.
 */
final class MilestoneForms {
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String DATE = "date";
    static final String REASON = "reason";

    static final int LONGEST_REASON = 300;

    private final Phrases phrases;

    MilestoneForms(Phrases phrases) {
        this.phrases = phrases;
    }

    ChatForm add(Project project) {
        return form(
                ActionId.of("milestone", "add", project.id().value()),
                MilestoneText.ADD_TITLE,
                MilestoneText.SAVE,
                phrases.say(MilestoneText.ADD_INTRO, "project", project.name()),
                name(),
                kind(Milestone.Kind.ORDINARY),
                date(MilestoneText.DATE));
    }

    /**
     * @param touches what the move touches, or what is planned around it
     */
    ChatForm move(Milestone milestone, String touches) {
        return form(
                ActionId.of("milestone", "move", milestone.id().value()),
                MilestoneText.MOVE_TITLE,
                MilestoneText.MOVE,
                touches,
                date(MilestoneText.NEW_DATE),
                FormField.required(
                                REASON,
                                phrases.say(MilestoneText.REASON),
                                new Input.LongText(LONGEST_REASON))
                        .hinted(phrases.say(MilestoneText.REASON_HINT)));
    }

    ChatForm edit(Milestone milestone) {
        return form(
                ActionId.of("milestone", "edit", milestone.id().value()),
                MilestoneText.EDIT_TITLE,
                MilestoneText.SAVE,
                "",
                name().starting(milestone.name()),
                kind(milestone.kind()));
    }

    /** As forms and commands write it: {@code go-live}. */
    static String word(Milestone.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ChatForm form(
            ActionId submit,
            MilestoneText title,
            MilestoneText label,
            String intro,
            FormField... fields) {
        var words = intro.isEmpty() ? List.<Span>of() : List.<Span>of(new Span.Text(intro));
        return new ChatForm(
                submit,
                phrases.say(title),
                phrases.say(label),
                List.of(new ChatForm.Page(words, List.of(fields))));
    }

    private FormField name() {
        return FormField.required(
                        NAME,
                        phrases.say(MilestoneText.NAME),
                        new Input.ShortText(Milestone.LONGEST_NAME))
                .hinted(phrases.say(MilestoneText.NAME_HINT));
    }

    private FormField kind(Milestone.Kind present) {
        var options =
                Arrays.stream(Milestone.Kind.values())
                        .map(kind -> Option.of(word(kind), phrases.say(label(kind))))
                        .toList();
        return FormField.required(KIND, phrases.say(MilestoneText.KIND), new Input.OneOf(options))
                .starting(word(present));
    }

    private FormField date(MilestoneText question) {
        return FormField.required(DATE, phrases.say(question), new Input.Day());
    }

    private static MilestoneText label(Milestone.Kind kind) {
        return switch (kind) {
            case ORDINARY -> MilestoneText.KIND_ORDINARY;
            case KEY -> MilestoneText.KIND_KEY;
            case GO_LIVE -> MilestoneText.KIND_GO_LIVE;
        };
    }
}
