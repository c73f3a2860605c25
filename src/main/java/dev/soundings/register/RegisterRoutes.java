package dev.soundings.register;

import static dev.soundings.access.Permission.ADD_ENTRY;
import static dev.soundings.access.Permission.CHANGE_ENTRY;
import static dev.soundings.access.Permission.DECIDE_OWNERSHIP;
import static dev.soundings.access.Permission.SEE_ENTRY;
import static dev.soundings.access.SubjectKind.PROJECT;
import static dev.soundings.register.ActionSubjects.ACTION;
import static dev.soundings.register.DecisionSubjects.DECISION;
import static dev.soundings.register.RiskSubjects.RISK;
import static dev.soundings.register.WinSubjects.WIN;

import dev.soundings.access.Route;

import java.util.List;

/** The ways in to risks, wins, decisions and actions. */
public final class RegisterRoutes {
    private RegisterRoutes() {}

    public static List<Route> routes() {
        return List.of(
                Route.to("risk", "raise", ADD_ENTRY, PROJECT),
                Route.to("risk", "list", SEE_ENTRY, PROJECT),
                Route.to("risk", "show", SEE_ENTRY, RISK),
                Route.to("risk", "edit", CHANGE_ENTRY, RISK),
                Route.to("risk", "keep", CHANGE_ENTRY, RISK),
                Route.to("risk", "drop", CHANGE_ENTRY, RISK),
                Route.to("risk", "review", CHANGE_ENTRY, RISK),
                Route.to("risk", "close", CHANGE_ENTRY, RISK),
                Route.to("risk", "accept", DECIDE_OWNERSHIP, RiskOffers.OFFER),
                Route.to("risk", "decline", DECIDE_OWNERSHIP, RiskOffers.OFFER),
                Route.to("raise-risk", Route.SHORTCUT, ADD_ENTRY),
                Route.to("win", "add", ADD_ENTRY, PROJECT),
                Route.to("win", "list", SEE_ENTRY, PROJECT),
                Route.to("win", "show", SEE_ENTRY, WIN),
                Route.to("win", "edit", CHANGE_ENTRY, WIN),
                Route.to("win", "keep", CHANGE_ENTRY, WIN),
                Route.to("win", "drop", CHANGE_ENTRY, WIN),
                Route.to("add-win", Route.SHORTCUT, ADD_ENTRY),
                Route.to("decision", "log", ADD_ENTRY, PROJECT),
                Route.to("decision", "list", SEE_ENTRY, PROJECT),
                Route.to("decision", "show", SEE_ENTRY, DECISION),
                Route.to("decision", "edit", CHANGE_ENTRY, DECISION),
                Route.to("decision", "revisit", CHANGE_ENTRY, DECISION),
                Route.to("decision", "drop", CHANGE_ENTRY, DECISION),
                Route.to("log-decision", Route.SHORTCUT, ADD_ENTRY),
                Route.to("action", "add", ADD_ENTRY, PROJECT),
                Route.to("action", "list", SEE_ENTRY, PROJECT),
                Route.to("action", "show", SEE_ENTRY, ActionOffers.OFFER),
                Route.to("action", "edit", CHANGE_ENTRY, ACTION),
                Route.to("action", "done", CHANGE_ENTRY, ACTION),
                Route.to("action", "not-yet", CHANGE_ENTRY, ACTION),
                Route.to("action", "other-day", CHANGE_ENTRY, ACTION),
                Route.to("action", "drop", CHANGE_ENTRY, ACTION),
                Route.to("action", "accept", DECIDE_OWNERSHIP, ActionOffers.OFFER),
                Route.to("action", "decline", DECIDE_OWNERSHIP, ActionOffers.OFFER),
                Route.to("make-action", Route.SHORTCUT, ADD_ENTRY));
    }
}
