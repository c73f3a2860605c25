package dev.soundings.digest;

import dev.soundings.chat.UserId;
import dev.soundings.digest.Digest.Frame;
import dev.soundings.digest.Digest.HeldBack;
import dev.soundings.digest.Material.OfProject;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what is stored into what is told. A pure function: the same material and the same decisions
 * of the owners give the same digest, however often it is composed.
 *
 * <p>What names a person waits for the yes of the project's owner or deputy; a held project is left
 * out as a whole; private entries, entries about people and proposals nobody has kept never come
 * this far.
 */
final class DigestComposer {
    private DigestComposer() {}

    static Digest compose(DigestPlan plan, DigestIssue issue, Material material, Instant now) {
        return switch (plan.kind()) {
            case STAKEHOLDER_WEEKLY -> weekly(plan, issue, material, now);
            case QUICK_WINS -> quickWins(plan, issue, material);
        };
    }

    private static Digest weekly(
            DigestPlan plan, DigestIssue issue, Material material, Instant now) {
        var told = told(issue, material);
        var watching = WatchList.of(told, issue);
        var won = WonList.of(told, issue, plan.zone(), material.countedBefore(), false);
        var decided = DecidedList.of(told, issue, material.countedBefore());
        var heard = Departments.heard(material, issue.period(), now);
        var counted = new HashMap<>(countedAnswers(material, issue));
        counted.putAll(won.counted());
        counted.putAll(decided.counted());
        return new Digest.StakeholderWeekly(
                frame(
                        plan,
                        issue,
                        material,
                        watching.waiting() + won.waiting() + decided.waiting(),
                        counted),
                watching.first(),
                watching.others(),
                won.wins(),
                ComingWeek.of(told, issue),
                onTrack(told, issue, material),
                heard,
                Stream.concat(decided.changes().stream(), Changes.of(told, issue.period()).stream())
                        .toList(),
                PromiseList.of(told, issue),
                DateChanges.of(told, issue.period(), plan.zone()),
                purposes(told));
    }

    private static Digest quickWins(DigestPlan plan, DigestIssue issue, Material material) {
        var told = told(issue, material);
        var won = WonList.of(told, issue, plan.zone(), material.countedBefore(), true);
        return new Digest.QuickWins(
                frame(plan, issue, material, won.waiting(), won.counted()), won.wins());
    }

    private static List<OfProject> told(DigestIssue issue, Material material) {
        return material.projects().stream()
                .filter(of -> !(issue.release(of.project().id()) instanceof Release.Held))
                .toList();
    }

    private static Frame frame(
            DigestPlan plan,
            DigestIssue issue,
            Material material,
            int waiting,
            Map<String, Integer> counted) {
        return new Frame(
                plan.name(),
                issue.date(),
                plan.zone(),
                WonList.quarter(told(issue, material), issue.date()),
                held(plan, issue, material),
                waiting,
                approvers(issue, material),
                corrections(issue.corrections()),
                corrections(material.correctedBefore()),
                counted);
    }

    private static List<HeldBack> held(DigestPlan plan, DigestIssue issue, Material material) {
        var held = new ArrayList<HeldBack>();
        for (var of : material.projects()) {
            if (issue.release(of.project().id()) instanceof Release.Held(_, var at, _)) {
                held.add(new HeldBack(of.project().name(), at.atZone(plan.zone()).toLocalDate()));
            }
        }
        return held;
    }

    private static Set<UserId> approvers(DigestIssue issue, Material material) {
        var approvers = new HashSet<UserId>();
        for (var of : material.projects()) {
            if (issue.release(of.project().id()) instanceof Release.Approved(var by, _)) {
                approvers.add(by);
            }
        }
        return approvers;
    }

    private static List<Digest.Correction> corrections(List<DigestIssue.Correction> all) {
        return all.stream()
                .filter(correction -> !correction.what().isBlank())
                .map(correction -> new Digest.Correction(correction.at(), words(correction.what())))
                .toList();
    }

    /** Nothing to watch, approved or not, and not a team that was asked and said nothing at all. */
    private static List<String> onTrack(
            List<OfProject> told, DigestIssue issue, Material material) {
        return told.stream()
                .filter(of -> !WatchList.hasAny(of, issue))
                .filter(of -> !isSilent(of, issue, material))
                .map(of -> of.project().name())
                .toList();
    }

    private static boolean isSilent(OfProject of, DigestIssue issue, Material material) {
        var hearing = Hearing.of(of.rounds(), issue.period(), material.countedBefore());
        return hearing.asked() > 0 && hearing.heard() == 0;
    }

    private static List<Digest.Purpose> purposes(List<OfProject> told) {
        return told.stream()
                .map(OfProject::project)
                .flatMap(project ->
                        project.why().stream()
                                .filter(card -> !card.purpose().isBlank())
                                .map(card ->
                                        new Digest.Purpose(project.name(), words(card.purpose()))))
                .toList();
    }

    private static Map<String, Integer> countedAnswers(Material material, DigestIssue issue) {
        return material.projects().stream()
                .flatMap(of ->
                        Hearing.of(of.rounds(), issue.period(), material.countedBefore())
                                .counted()
                                .entrySet()
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    static String words(Text text) {
        return text.words().orElse("").strip();
    }
}
