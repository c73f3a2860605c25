package dev.soundings.digest;

import dev.soundings.chat.UserId;
import dev.soundings.checkin.CheckIn.Sharing;
import dev.soundings.digest.DigestIssue.Period;
import dev.soundings.digest.Material.Asked;
import dev.soundings.response.Response;
import dev.soundings.response.Response.Named.Kind;
import dev.soundings.round.Invitation;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts persons in some rounds: who was asked, and who was heard, each once. An answer counts in
 * the issue in whose period it was due or, if it came late, given; what an issue before has counted
 * is not counted again. The absent are not asked. Nobody knows who answered an anonymous round, so
 * of those only as many are added as cannot have been heard with a name.
 */
final class Hearing {
    private final Period period;
    private final Map<String, Integer> countedBefore;
    private final Set<UserId> asked = new HashSet<>();
    private final Set<UserId> heard = new HashSet<>();
    private final Set<UserId> onTime = new HashSet<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private int unnamed;

    private Hearing(Period period, Map<String, Integer> countedBefore) {
        this.period = period;
        this.countedBefore = countedBefore;
    }

    static Hearing of(List<Asked> rounds, Period period, Map<String, Integer> countedBefore) {
        var hearing = new Hearing(period, countedBefore);
        rounds.forEach(hearing::addNamed);
        hearing.addUnnamed(rounds);
        return hearing;
    }

    int heard() {
        return Math.min(heard.size() + unnamed, asked.size());
    }

    int asked() {
        return asked.size();
    }

    int late() {
        return heard.size() - onTime.size();
    }

    Map<String, Integer> counted() {
        return counted;
    }

    /** When the last round that belongs to the period closed; empty while one is open. */
    static Optional<Instant> closed(List<Asked> rounds, Period period, Instant now) {
        var closing =
                rounds.stream()
                        .flatMap(round -> round.invitations().stream())
                        .filter(invitation -> period.covers(invitation.dueAt()))
                        .map(Invitation::closesAt)
                        .max(Instant::compareTo);
        return closing.filter(at -> !at.isAfter(now));
    }

    private void addNamed(Asked round) {
        var answers =
                round.named().stream()
                        .collect(Collectors.toMap(Response.Named::invitation, each -> each));
        for (var invitation : round.invitations()) {
            var answer = Optional.ofNullable(answers.get(invitation.id()));
            if (answer.filter(given -> counts(given, invitation)).isPresent()) {
                add(answer.orElseThrow(), invitation.person());
            } else if (isAsked(invitation, round)) {
                asked.add(invitation.person());
            }
        }
    }

    private void add(Response.Named answer, UserId person) {
        asked.add(person);
        heard.add(person);
        if (!answer.late()) {
            onTime.add(person);
        }
        counted.put(answer.id(), answer.revision());
    }

    private boolean counts(Response.Named answer, Invitation invitation) {
        boolean said = answer.kind() == Kind.ANSWERED || answer.kind() == Kind.NOTHING_CHANGED;
        boolean inTime =
                !invitation.dueAt().isAfter(period.to()) && !answer.firstAt().isAfter(period.to());
        boolean sinceLast =
                invitation.dueAt().isAfter(period.from())
                        || answer.changedAt().isAfter(period.from());
        return said && inTime && sinceLast && !countedBefore.containsKey(answer.id());
    }

    private boolean isAsked(Invitation invitation, Asked round) {
        return period.covers(invitation.dueAt())
                && invitation.fate() instanceof Invitation.Fate.Prompted
                && !round.away().contains(invitation.person());
    }

    private void addUnnamed(List<Asked> rounds) {
        var known = new HashSet<>(heard);
        for (var round : rounds) {
            int fresh = freshMarks(round);
            if (fresh == 0) {
                continue;
            }
            counted.put(round.round().id().value(), round.marks());
            var invited =
                    round.invitations().stream()
                            .map(Invitation::person)
                            .collect(Collectors.toSet());
            long maybeKnown = invited.stream().filter(known::contains).count();
            unnamed += Math.max(0, fresh - Math.toIntExact(maybeKnown));
            known.addAll(invited);
        }
    }

    private int freshMarks(Asked round) {
        boolean begun =
                round.invitations().stream()
                        .anyMatch(invitation -> !invitation.dueAt().isAfter(period.to()));
        boolean anonymous = round.round().sharing() == Sharing.ANONYMOUS;
        int before = countedBefore.getOrDefault(round.round().id().value(), 0);
        return begun && anonymous ? Math.max(0, round.marks() - before) : 0;
    }
}
