package dev.soundings.proofs;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.soundings.chat.UserId;
import dev.soundings.delivery.GiveUpReason;
import dev.soundings.delivery.OutboxState;
import dev.soundings.round.Invitation;

import java.util.List;
import java.util.Map;

/**
 * What was promised, counted: each invitation ends prompted exactly once, or with a reason; nothing
 * acknowledged is missing; no outcome stays unknown.
 *
 * @param silent invitations without a prompt and without a reason
 * @param unknown messages of which nobody knows whether they went out, or which are still on their
 *     way
 */
record Tally(
        int invitations,
        int promptedOnce,
        int withReason,
        int promptedTwice,
        int silent,
        int acknowledged,
        int missing,
        int unknown) {

    static Tally of(Evidence evidence) {
        Map<UserId, List<LoggedMessage>> prompts =
                evidence.prompts().stream().collect(groupingBy(LoggedMessage::reader));
        var ends =
                evidence.invitations().stream()
                        .map(invitation ->
                                end(
                                        invitation,
                                        prompts.getOrDefault(invitation.person(), List.of()),
                                        evidence))
                        .collect(groupingBy(identity(), counting()));
        return new Tally(
                evidence.invitations().size(),
                count(ends, End.ONCE),
                count(ends, End.REASON),
                count(ends, End.TWICE),
                count(ends, End.SILENT),
                evidence.acknowledged().size(),
                (int)
                        evidence.acknowledged().stream()
                                .filter(ack -> !isKept(ack, evidence))
                                .count(),
                (int) evidence.outbox().values().stream().filter(Tally::isUnknown).count());
    }

    boolean holds() {
        return promptedTwice == 0 && silent == 0 && missing == 0 && unknown == 0;
    }

    String table(int kills, int underWay) {
        return """
        | | |
        |---|---:|
        | hard kills | %d |
        | of these while messages were on their way | %d |
        | invitations | %d |
        | prompted once | %d |
        | with a recorded reason | %d |
        | prompted twice | %d |
        | neither prompted nor with a reason | %d |
        | acknowledged answers | %d |
        | of these missing | %d |
        | outcomes left unknown | %d |
        """
                .formatted(
                        kills,
                        underWay,
                        invitations,
                        promptedOnce,
                        withReason,
                        promptedTwice,
                        silent,
                        acknowledged,
                        missing,
                        unknown);
    }

    private enum End {
        ONCE,
        TWICE,
        REASON,
        SILENT
    }

    private static End end(Invitation invitation, List<LoggedMessage> prompts, Evidence evidence) {
        long seen = prompts.stream().filter(prompt -> prompt.asks(invitation)).count();
        if (seen > 1) {
            return End.TWICE;
        }
        if (seen == 1) {
            return End.ONCE;
        }
        return hasReason(invitation, evidence) ? End.REASON : End.SILENT;
    }

    private static boolean hasReason(Invitation invitation, Evidence evidence) {
        return switch (invitation.fate()) {
            case Invitation.Fate.NotAsked notAsked -> true;
            case Invitation.Fate.Waiting waiting -> false;
            case Invitation.Fate.Prompted(var key, var at) ->
                    switch (evidence.outbox().get(key)) {
                        case OutboxState.Skipped skipped -> true;
                        case OutboxState.Refused refused -> true;
                        case OutboxState.GaveUp(var reason, var when) ->
                                reason == GiveUpReason.TOO_MANY_ATTEMPTS;
                        case null, default -> false;
                    };
        };
    }

    private static boolean isKept(Acknowledged acknowledged, Evidence evidence) {
        return switch (acknowledged) {
            case Acknowledged.Words(var invitation, var words) -> evidence.words().contains(words);
            case Acknowledged.Tap(var invitation) -> evidence.responded().contains(invitation);
        };
    }

    private static boolean isUnknown(OutboxState state) {
        return switch (state) {
            case OutboxState.Planned _,
                    OutboxState.Leased _,
                    OutboxState.Sending _,
                    OutboxState.Unknown _ ->
                    true;
            case OutboxState.GaveUp(var reason, var when) -> reason == GiveUpReason.NO_ANSWER;
            case OutboxState.Sent _, OutboxState.Refused _, OutboxState.Skipped _ -> false;
        };
    }

    private static int count(Map<End, Long> ends, End end) {
        return ends.getOrDefault(end, 0L).intValue();
    }
}
