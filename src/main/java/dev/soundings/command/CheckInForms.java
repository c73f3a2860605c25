package dev.soundings.command;

import dev.soundings.cadence.CadenceNotation;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatForm;
import dev.soundings.chat.Directory.GroupInfo;
import dev.soundings.chat.FormField;
import dev.soundings.chat.FormField.Input;
import dev.soundings.chat.Option;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.Audience;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.CheckIn.Way;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.project.Project;
import dev.soundings.project.Role;
import dev.soundings.wording.Phrases;
import dev.soundings.wording.RhythmText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form of a check-in; {@link CheckInEntry} reads it. */
final class CheckInForms {
    static final String SET = "set";
    static final String CADENCE = "cadence";
    static final String AUDIENCE = "audience";
    static final String NAMED = "named";
    static final String SHARING = "sharing";
    static final String WAY = "way";
    static final String TEAM = "team";
    static final String ALL = "all";
    static final String IN_CHANNEL = "channel";
    static final String SOME = "named";
    static final String IN_GROUP = "in-group";

    private final Phrases phrases;
    private final QuestionLibrary library;
    private final GroupField group;

    /**
     * @param groups that can be asked, by name
     */
    CheckInForms(Phrases phrases, QuestionLibrary library, List<GroupInfo> groups) {
        this.phrases = phrases;
        this.library = library;
        group = new GroupField(phrases, groups);
    }

    ChatForm create(Project project, Way usual) {
        return form(
                ActionId.of("checkin", "create", project.id().value()),
                RhythmText.CREATE_TITLE,
                set(),
                cadence(phrases.say(RhythmText.USUAL_CADENCE)),
                audience(ALL),
                named(),
                group.empty(),
                sharing(Sharing.NAMED),
                way(usual));
    }

    ChatForm edit(CheckIn checkIn) {
        return form(
                ActionId.of("checkin", "edit", checkIn.id().value()),
                RhythmText.EDIT_TITLE,
                set().starting(checkIn.set()),
                cadence(CadenceNotation.print(checkIn.cadence())),
                audience(audience(checkIn)),
                named().starting(named(checkIn)),
                group.of(checkIn.audience()),
                sharing(checkIn.sharing()),
                way(checkIn.way()));
    }

    FormField sharing(Sharing now) {
        return oneOf(
                SHARING,
                RhythmText.SHARING,
                now.name(),
                option(Sharing.NAMED.name(), RhythmText.SHARING_NAMED),
                option(Sharing.OWNER_ONLY.name(), RhythmText.SHARING_OWNER),
                option(Sharing.ANONYMOUS.name(), RhythmText.SHARING_ANONYMOUS));
    }

    FormField way(Way now) {
        return oneOf(
                WAY,
                RhythmText.WAY,
                now.name(),
                option(Way.DIRECT_MESSAGE.name(), RhythmText.WAY_DIRECT),
                option(Way.CHANNEL_POST.name(), RhythmText.WAY_CHANNEL));
    }

    private static ChatForm.Page page(FormField... fields) {
        return new ChatForm.Page(List.of(), List.of(fields));
    }

    private ChatForm form(
            ActionId submit,
            RhythmText title,
            FormField set,
            FormField cadence,
            FormField audience,
            FormField named,
            Optional<FormField> asked,
            FormField sharing,
            FormField way) {
        var pages =
                asked.map(field ->
                                List.of(
                                        page(set, cadence, audience, named, field),
                                        page(sharing, way)))
                        .orElseGet(() ->
                                List.of(page(set, cadence, audience, named, sharing), page(way)));
        return new ChatForm(submit, phrases.say(title), phrases.say(RhythmText.SAVE), pages);
    }

    private FormField set() {
        var sets =
                library.names().stream()
                        .flatMap(name -> library.current(name).stream())
                        .map(set -> Option.of(set.name(), set.title().in(phrases.locale())))
                        .toList();
        return FormField.required(SET, phrases.say(RhythmText.SET), new Input.OneOf(sets));
    }

    private FormField cadence(String now) {
        return FormField.required(
                        CADENCE, phrases.say(RhythmText.CADENCE), new Input.ShortText(200))
                .hinted(phrases.say(RhythmText.CADENCE_HINT))
                .starting(now);
    }

    private FormField audience(String now) {
        var options =
                new ArrayList<>(
                        List.of(
                                option(ALL, RhythmText.AUDIENCE_ALL),
                                option(TEAM, RhythmText.AUDIENCE_TEAM),
                                option(IN_CHANNEL, RhythmText.AUDIENCE_CHANNEL),
                                option(SOME, RhythmText.AUDIENCE_NAMED)));
        if (group.empty().isPresent()) {
            options.add(option(IN_GROUP, RhythmText.AUDIENCE_GROUP));
        }
        return oneOf(AUDIENCE, RhythmText.AUDIENCE, now, options.toArray(Option[]::new));
    }

    private FormField named() {
        return FormField.required(NAMED, phrases.say(RhythmText.NAMED), new Input.Person(true))
                .shownWhen(AUDIENCE, SOME);
    }

    private static String audience(CheckIn checkIn) {
        return switch (checkIn.audience()) {
            case Audience.Named _ -> SOME;
            case Audience.InRoles(var roles) -> roles.contains(Role.SPONSOR) ? ALL : TEAM;
            case Audience.ChannelMembers _ -> IN_CHANNEL;
            case Audience.GroupMembers _ -> IN_GROUP;
        };
    }

    private static String[] named(CheckIn checkIn) {
        return checkIn.audience() instanceof Audience.Named(var people)
                ? people.stream().map(UserId::value).sorted().toArray(String[]::new)
                : new String[0];
    }

    private FormField oneOf(String id, RhythmText label, String now, Option... options) {
        return FormField.required(id, phrases.say(label), new Input.OneOf(Arrays.asList(options)))
                .starting(now.toLowerCase(Locale.ROOT));
    }

    private Option option(String value, RhythmText label) {
        return Option.of(value.toLowerCase(Locale.ROOT), phrases.say(label));
    }
}
