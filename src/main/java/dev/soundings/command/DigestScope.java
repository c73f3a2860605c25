package dev.soundings.command;

import dev.soundings.access.Access;
import dev.soundings.access.Guard;
import dev.soundings.access.Permission;
import dev.soundings.caller.Caller;
import dev.soundings.caller.EventTarget;
import dev.soundings.chat.ChatReply;
import dev.soundings.digest.DigestPlan;
import dev.soundings.digest.DigestPlans;
import dev.soundings.digest.DigestSubjects;
import dev.soundings.digest.PlanDesk;
import dev.soundings.wording.DigestCommandText;
import dev.soundings.workspace.Shortened;

import java.util.List;
import java.util.function.Function;

/**
 * Finds the digest that a command is about: the one it names, or the first that the caller may see.
 */
final class DigestScope {
    private final DigestPlans plans;
    private final PlanDesk desk;
    private final DigestSubjects subjects;
    private final Access access;
    private final Guard guard;

    DigestScope(
            DigestPlans plans, PlanDesk desk, DigestSubjects subjects, Access access, Guard guard) {
        this.plans = plans;
        this.desk = desk;
        this.subjects = subjects;
        this.access = access;
        this.guard = guard;
    }

    ChatReply with(Caller caller, Permission permission, Function<DigestPlan, ChatReply> then) {
        var named = EventTarget.of(caller.event(), "plan").name();
        if (named.isPresent()) {
            return desk.find(caller.workspace(), named.get())
                    .map(plan -> guarded(caller, permission, plan, then))
                    .orElseGet(() ->
                            caller.told(
                                    DigestCommandText.UNKNOWN_PLAN,
                                    "name",
                                    Shortened.to(DigestPlan.LONGEST_NAME, named.get())));
        }
        return first(caller, permission, then);
    }

    /** For what readers notice: of several, the one that is named; {@code which} asks for it. */
    ChatReply change(
            Caller caller,
            Permission permission,
            Function<DigestPlan, ChatReply> then,
            Function<List<DigestPlan>, ChatReply> which) {
        var open = open(caller, permission);
        return EventTarget.of(caller.event(), "plan").name().isEmpty() && open.size() > 1
                ? which.apply(open)
                : with(caller, permission, then);
    }

    private ChatReply first(
            Caller caller, Permission permission, Function<DigestPlan, ChatReply> then) {
        return open(caller, permission).stream()
                .findFirst()
                .map(plan -> guarded(caller, permission, plan, then))
                .orElseGet(() -> caller.told(DigestCommandText.NO_PLANS));
    }

    /** Those with which the caller may do this. */
    List<DigestPlan> open(Caller caller, Permission permission) {
        return plans.of(caller.workspace()).stream()
                .filter(plan -> may(caller, permission, plan))
                .toList();
    }

    boolean may(Caller caller, Permission permission, DigestPlan plan) {
        var subject = subjects.find(caller.actor(), plan.id().value());
        return access.decide(caller.actor(), permission, subject).allowed();
    }

    private ChatReply guarded(
            Caller caller,
            Permission permission,
            DigestPlan plan,
            Function<DigestPlan, ChatReply> then) {
        var subject = subjects.find(caller.actor(), plan.id().value());
        return guard.refuse(caller.event(), permission, subject).orElseGet(() -> then.apply(plan));
    }
}
