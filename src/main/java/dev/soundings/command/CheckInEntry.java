package dev.soundings.command;

import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.CadenceNotation;
import dev.soundings.cadence.CadenceNotation.Parsed;
import dev.soundings.caller.Caller;
import dev.soundings.caller.EventTarget;
import dev.soundings.chat.ChatReply;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.UserId;
import dev.soundings.checkin.Audience;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.checkin.CheckIn.Way;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.CheckInMessages;
import dev.soundings.checkin.CheckInPolicy;
import dev.soundings.checkin.CheckInProblem;
import dev.soundings.project.Project;
import dev.soundings.project.Role;
import dev.soundings.wording.RhythmText;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what somebody put into {@link CheckInForms} and checks it against the policy. What is wrong
 * is told at its field.
 */
final class CheckInEntry {
    private final FormValues values;
    private final Caller caller;
    private final Project project;
    private final Groups groups;
    private final Map<String, String> errors = new HashMap<>();

    CheckInEntry(FormValues values, Caller caller, Project project, Groups groups) {
        this.values = values;
        this.caller = caller;
        this.project = project;
        this.groups = groups;
    }

    /** Not running yet. Empty when something is wrong. */
    Optional<CheckIn> checkIn(CheckInId id, CheckIn.State state, Instant activeSince) {
        var audience = audience();
        var way = way();
        return cadence()
                .map(cadence ->
                        new CheckIn(
                                project.workspace(),
                                id,
                                project.id(),
                                values.one(CheckInForms.SET).orElse(""),
                                audience,
                                cadence,
                                oneOf(CheckInForms.SHARING, Sharing.class, Sharing.NAMED),
                                way,
                                CheckIn.USUAL_ANSWER_TIME,
                                state,
                                caller.user(),
                                activeSince))
                .filter(read -> errors.isEmpty());
    }

    /** Puts what the policy would not allow to its fields; true when it may be saved. */
    boolean obeys(CheckInPolicy policy, CheckIn checkIn, ZoneId zone) {
        policy.problems(checkIn, project, caller.now(), zone).stream()
                .filter(CheckInProblem::blocks)
                .forEach(problem ->
                        errors.put(field(problem), CheckInMessages.say(problem, caller.phrases())));
        return errors.isEmpty();
    }

    ChatReply problems() {
        return new ChatReply.FieldErrors(errors);
    }

    /** By field; empty when nothing is wrong. */
    Map<String, String> errors() {
        return Map.copyOf(errors);
    }

    private static String field(CheckInProblem problem) {
        return switch (problem) {
            case CheckInProblem.NoWhyCard _, CheckInProblem.UnknownSet _ -> CheckInForms.SET;
            case CheckInProblem.NobodyInvited _ -> CheckInForms.AUDIENCE;
            case CheckInProblem.TooFewForAnonymous _ -> CheckInForms.SHARING;
            case CheckInProblem.NeverDue _, CheckInProblem.TakesLong _ -> CheckInForms.CADENCE;
        };
    }

    private Optional<Cadence> cadence() {
        var typed = values.one(CheckInForms.CADENCE).orElse("");
        return switch (CadenceNotation.parse(typed, caller.today())) {
            case Parsed.Read(var cadence) -> Optional.of(cadence);
            case Parsed.Unreadable unreadable ->
                    wrong(CheckInMessages.say(unreadable, caller.phrases()));
            case Parsed.Impossible impossible ->
                    wrong(CheckInMessages.say(impossible, caller.phrases()));
        };
    }

    private Optional<Cadence> wrong(String sentence) {
        errors.put(CheckInForms.CADENCE, sentence);
        return Optional.empty();
    }

    private Audience audience() {
        return switch (values.one(CheckInForms.AUDIENCE).orElse(CheckInForms.ALL)) {
            case CheckInForms.TEAM -> new Audience.InRoles(Set.of(Role.DEPUTY, Role.MEMBER));
            case CheckInForms.SOME -> named();
            case CheckInForms.IN_GROUP -> group();
            case CheckInForms.IN_CHANNEL ->
                    project.channel()
                            .<Audience>map(Audience.ChannelMembers::new)
                            .orElseGet(() -> {
                                channelMissing(CheckInForms.AUDIENCE);
                                return named();
                            });
            default -> new Audience.InRoles(Set.of(Role.DEPUTY, Role.SPONSOR, Role.MEMBER));
        };
    }

    private Audience named() {
        var people =
                values.all(CheckInForms.NAMED).stream()
                        .filter(EventTarget::isUserId)
                        .map(UserId::new)
                        .collect(Collectors.toSet());
        if (people.isEmpty()) {
            errors.putIfAbsent(CheckInForms.NAMED, caller.say(RhythmText.NAMED_MISSING));
        }
        return new Audience.Named(people);
    }

    private Audience group() {
        return values.one(GroupField.ID)
                .flatMap(chosen -> groups.find(project.workspace(), chosen))
                .<Audience>map(Audience.GroupMembers::new)
                .orElseGet(() -> {
                    errors.put(GroupField.ID, caller.say(RhythmText.GROUP_UNKNOWN));
                    return new Audience.Named(Set.of());
                });
    }

    private Way way() {
        var way = oneOf(CheckInForms.WAY, Way.class, Way.DIRECT_MESSAGE);
        if (way == Way.CHANNEL_POST && project.channel().isEmpty()) {
            channelMissing(CheckInForms.WAY);
        }
        return way;
    }

    private void channelMissing(String field) {
        errors.put(field, caller.say(RhythmText.CHANNEL_MISSING));
    }

    private <E extends Enum<E>> E oneOf(String field, Class<E> type, E otherwise) {
        return values.one(field)
                .flatMap(value ->
                        Arrays.stream(type.getEnumConstants())
                                .filter(each -> each.name().equalsIgnoreCase(value))
                                .findFirst())
                .orElse(otherwise);
    }
}
