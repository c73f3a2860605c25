package dev.soundings.access;

import static dev.soundings.access.Permission.ADD_ACTION;
import static dev.soundings.access.Permission.ADD_WIN;
import static dev.soundings.access.Permission.ANSWER;
import static dev.soundings.access.Permission.CHANGE_CHECK_IN;
import static dev.soundings.access.Permission.CHANGE_DIGEST;
import static dev.soundings.access.Permission.CHANGE_PROJECT;
import static dev.soundings.access.Permission.CHANGE_REGISTER;
import static dev.soundings.access.Permission.CHANGE_WHY;
import static dev.soundings.access.Permission.CREATE_PROJECT;
import static dev.soundings.access.Permission.DECIDE_OWNERSHIP;
import static dev.soundings.access.Permission.DELETE_CHECK_IN;
import static dev.soundings.access.Permission.DIAGNOSE;
import static dev.soundings.access.Permission.HOST_DIGEST;
import static dev.soundings.access.Permission.LOG_DECISION;
import static dev.soundings.access.Permission.RAISE_RISK;
import static dev.soundings.access.Permission.RELEASE_DIGEST;
import static dev.soundings.access.Permission.SEE_CHECK_IN;
import static dev.soundings.access.Permission.SEE_DIGEST;
import static dev.soundings.access.Permission.SEE_PROJECT;
import static dev.soundings.access.Permission.SEE_REGISTER;
import static dev.soundings.access.Permission.SEE_WHY;
import static dev.soundings.access.Permission.USE;
import static dev.soundings.access.SubjectFinder.Kind.ACTION;
import static dev.soundings.access.SubjectFinder.Kind.ACTION_OFFER;
import static dev.soundings.access.SubjectFinder.Kind.CHECK_IN;
import static dev.soundings.access.SubjectFinder.Kind.DECISION;
import static dev.soundings.access.SubjectFinder.Kind.INVITATION;
import static dev.soundings.access.SubjectFinder.Kind.MILESTONE;
import static dev.soundings.access.SubjectFinder.Kind.OWNERSHIP;
import static dev.soundings.access.SubjectFinder.Kind.PLAN;
import static dev.soundings.access.SubjectFinder.Kind.PROJECT;
import static dev.soundings.access.SubjectFinder.Kind.RISK;
import static dev.soundings.access.SubjectFinder.Kind.WIN;

import java.util.List;
import java.util.Optional;

/** Every way in, with what it needs. What is not in this table is denied. */
final class Routes {
    private static final List<Route> ALL =
            List.of(
                    Route.to("soundings", "home", USE),
                    Route.to("soundings", "help", USE),
                    Route.to("soundings", "next", USE),
                    Route.to("soundings", "skip", USE),
                    Route.to("soundings", "away", USE),
                    Route.to("soundings", "settings", USE),
                    // One's own invitation is found by whose tap it is, whatever was typed.
                    Route.to("soundings", "answer", USE),
                    Route.to("soundings", "setup", CREATE_PROJECT),
                    Route.to("soundings", "doctor", DIAGNOSE, PROJECT),
                    Route.to("project", "create", CREATE_PROJECT),
                    Route.to("project", "list", USE),
                    Route.to("project", "show", SEE_PROJECT, PROJECT),
                    Route.to("project", "edit", CHANGE_PROJECT, PROJECT),
                    Route.to("project", "archive", CHANGE_PROJECT, PROJECT),
                    Route.to("why", "show", SEE_WHY, PROJECT),
                    Route.to("why", "history", SEE_WHY, PROJECT),
                    Route.to("why", "edit", CHANGE_WHY, PROJECT),
                    Route.to("checkin", "list", SEE_CHECK_IN, PROJECT),
                    Route.to("checkin", "create", CHANGE_CHECK_IN, PROJECT),
                    Route.to("checkin", "preview", SEE_CHECK_IN, CHECK_IN),
                    Route.to("checkin", "edit", CHANGE_CHECK_IN, CHECK_IN),
                    Route.to("checkin", "pause", CHANGE_CHECK_IN, CHECK_IN),
                    Route.to("checkin", "resume", CHANGE_CHECK_IN, CHECK_IN),
                    Route.to("checkin", "run", CHANGE_CHECK_IN, CHECK_IN),
                    Route.to("checkin", "delete", DELETE_CHECK_IN, CHECK_IN),
                    Route.to("milestone", "list", SEE_PROJECT, PROJECT),
                    Route.to("milestone", "add", CHANGE_PROJECT, PROJECT),
                    Route.to("milestone", "show", SEE_PROJECT, MILESTONE),
                    Route.to("milestone", "move", CHANGE_PROJECT, MILESTONE),
                    Route.to("milestone", "done", CHANGE_PROJECT, MILESTONE),
                    Route.to("milestone", "reopen", CHANGE_PROJECT, MILESTONE),
                    Route.to("milestone", "edit", CHANGE_PROJECT, MILESTONE),
                    Route.to("milestone", "drop", CHANGE_PROJECT, MILESTONE),
                    Route.to("risk", "raise", RAISE_RISK, PROJECT),
                    Route.to("risk", "list", SEE_REGISTER, PROJECT),
                    Route.to("risk", "show", SEE_REGISTER, RISK),
                    Route.to("risk", "edit", CHANGE_REGISTER, RISK),
                    Route.to("risk", "keep", CHANGE_REGISTER, RISK),
                    Route.to("risk", "drop", CHANGE_REGISTER, RISK),
                    Route.to("risk", "review", CHANGE_REGISTER, RISK),
                    Route.to("risk", "close", CHANGE_REGISTER, RISK),
                    Route.to("risk", "accept", DECIDE_OWNERSHIP, OWNERSHIP),
                    Route.to("risk", "decline", DECIDE_OWNERSHIP, OWNERSHIP),
                    Route.to("raise-risk", Route.SHORTCUT, RAISE_RISK),
                    Route.to("win", "add", ADD_WIN, PROJECT),
                    Route.to("win", "list", SEE_REGISTER, PROJECT),
                    Route.to("win", "show", SEE_REGISTER, WIN),
                    Route.to("win", "edit", CHANGE_REGISTER, WIN),
                    Route.to("win", "keep", CHANGE_REGISTER, WIN),
                    Route.to("win", "drop", CHANGE_REGISTER, WIN),
                    Route.to("add-win", Route.SHORTCUT, ADD_WIN),
                    Route.to("decision", "log", LOG_DECISION, PROJECT),
                    Route.to("decision", "list", SEE_REGISTER, PROJECT),
                    Route.to("decision", "show", SEE_REGISTER, DECISION),
                    Route.to("decision", "edit", CHANGE_REGISTER, DECISION),
                    Route.to("decision", "revisit", CHANGE_REGISTER, DECISION),
                    Route.to("decision", "drop", CHANGE_REGISTER, DECISION),
                    Route.to("log-decision", Route.SHORTCUT, LOG_DECISION),
                    Route.to("action", "add", ADD_ACTION, PROJECT),
                    Route.to("action", "list", SEE_REGISTER, PROJECT),
                    Route.to("action", "show", SEE_REGISTER, ACTION_OFFER),
                    Route.to("action", "edit", CHANGE_REGISTER, ACTION),
                    Route.to("action", "done", CHANGE_REGISTER, ACTION),
                    Route.to("action", "not-yet", CHANGE_REGISTER, ACTION),
                    Route.to("action", "other-day", CHANGE_REGISTER, ACTION),
                    Route.to("action", "drop", CHANGE_REGISTER, ACTION),
                    Route.to("action", "accept", DECIDE_OWNERSHIP, ACTION_OFFER),
                    Route.to("action", "decline", DECIDE_OWNERSHIP, ACTION_OFFER),
                    Route.to("make-action", Route.SHORTCUT, ADD_ACTION),
                    Route.to("digest", "list", USE),
                    Route.to("digest", "preview", SEE_DIGEST, PLAN),
                    Route.to("digest", "share", CHANGE_DIGEST, PLAN),
                    Route.to("digest", "settings", CHANGE_DIGEST, PLAN),
                    Route.to("digest", "hold", RELEASE_DIGEST, PLAN),
                    Route.to("digest", "hold-all", CHANGE_DIGEST, PLAN),
                    Route.to("digest", "correct", CHANGE_DIGEST, PLAN),
                    Route.to("digest", "approve", RELEASE_DIGEST, PLAN),
                    Route.to("digest", "edit", RELEASE_DIGEST, PLAN),
                    Route.to("digest", "invite", CHANGE_DIGEST, PLAN),
                    Route.to("digest", "recall", CHANGE_DIGEST, PLAN),
                    Route.to("digest", "accept", HOST_DIGEST),
                    Route.to("digest", "leave", HOST_DIGEST),
                    answer("open"),
                    answer("submit"),
                    answer("tap"),
                    answer("pick"),
                    answer("same"),
                    answer("later"),
                    answer("postpone"),
                    answer("skip"),
                    answer("undo"),
                    answer("edit"),
                    answer("private"),
                    answer("more"),
                    answer("away"),
                    answer("direct"),
                    answer("leave"));

    private Routes() {}

    static List<Route> all() {
        return ALL;
    }

    static Optional<Route> find(String feature, String verb) {
        return ALL.stream()
                .filter(route -> route.feature().equals(feature) && route.verb().equals(verb))
                .findFirst();
    }

    private static Route answer(String verb) {
        return Route.to("answer", verb, ANSWER, INVITATION);
    }
}
