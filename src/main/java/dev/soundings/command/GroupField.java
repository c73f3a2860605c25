package dev.soundings.command;

import dev.soundings.chat.Denominator;
import dev.soundings.chat.Directory.GroupInfo;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.checkin.Audience;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RhythmText;
import dev.soundings.workspace.Shortened;

import java.util.List;
import java.util.Optional;

/**
 * Which group is asked: chosen from those that the platform has, or typed as {@code @design} where
 * they are too many to choose from. There is no such field where there is no group.
 */
final class GroupField {
    static final String ID = "group";

    private static final int LONGEST_NAME = 100;

    private final Phrases phrases;
    private final List<GroupInfo> groups;

    GroupField(Phrases phrases, List<GroupInfo> groups) {
        this.phrases = phrases;
        this.groups = List.copyOf(groups);
    }

    /** Empty until one is chosen. */
    Optional<FormField> empty() {
        var label = phrases.say(RhythmText.GROUP);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        var field =
                canBeChosen()
                        ? FormField.required(ID, label, new Input.OneOf(options()))
                        : FormField.required(ID, label, new Input.ShortText(LONGEST_NAME))
                                .hinted(phrases.say(RhythmText.GROUP_HINT));
        return Optional.of(field.shownWhen(CheckInForms.AUDIENCE, CheckInForms.IN_GROUP));
    }

    /** With the group of the audience, if it is one, and one that the platform still has. */
    Optional<FormField> of(Audience audience) {
        return empty().map(field -> field.starting(now(audience)));
    }

    private String[] now(Audience audience) {
        return groups.stream()
                .filter(group -> audience.equals(new Audience.GroupMembers(group.group())))
                .map(group -> canBeChosen() ? group.group().value() : sign(group))
                .toArray(String[]::new);
    }

    private List<Option> options() {
        return groups.stream()
                .map(group ->
                        Option.of(
                                group.group().value(),
                                Shortened.to(Denominator.LABEL, sign(group))))
                .toList();
    }

    private boolean canBeChosen() {
        return groups.size() <= Denominator.OPTIONS;
    }

    private static String sign(GroupInfo group) {
        return "@" + group.name();
    }
}
