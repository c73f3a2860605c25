package dev.soundings.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.chat.ActionId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandCall;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Gate;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.people.InMemoryPeople;
import dev.soundings.people.Person;
import dev.soundings.people.Preferences;
import dev.soundings.project.InMemoryProjects;
import dev.soundings.project.Project;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.InMemoryWorkspaces;
import dev.soundings.workspace.Workspace;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every action by every role at every entry point, as people agreed on it: {@code y} may, {@code -}
 * may not. Each cell is tried by command, while typing it, by button, choice, form and closed form,
 * or as a shortcut.
 */
class WhoMayDoWhatTest {
    private static final UserId ADMIN = new UserId("admin");
    private static final UserId CONCERNED = new UserId("concerned");

    /**
     * Whom the columns stand for. {@code self} edits, owns, is invited or reads, as the case is.
     */
    private static final List<UserId> COLUMNS =
            List.of(
                    ADMIN,
                    SampleWorld.MIA,
                    SampleWorld.PRIYA,
                    SampleWorld.LEE,
                    SampleWorld.ANA,
                    SampleWorld.TOM,
                    SampleWorld.YUKI,
                    CONCERNED,
                    SampleWorld.KIM);

    private static final String WITH_A_SUBJECT =
            """
                               admin pmo owner deputy sponsor member observer self other
            soundings/home       y    y    y     y      y       y       y      y    y
            soundings/help       y    y    y     y      y       y       y      y    y
            soundings/next       y    y    y     y      y       y       y      y    y
            soundings/skip       y    y    y     y      y       y       y      y    y
            soundings/away       y    y    y     y      y       y       y      y    y
            soundings/settings   y    y    y     y      y       y       y      y    y
            soundings/answer     y    y    y     y      y       y       y      y    y
            soundings/setup      y    y    y     y      y       y       y      y    y
            soundings/doctor     y    -    y     y      -       -       -      -    -
            project/create       y    y    y     y      y       y       y      y    y
            project/list         y    y    y     y      y       y       y      y    y
            project/show         y    y    y     y      y       y       y      -    -
            project/edit         y    -    y     y      -       -       -      -    -
            project/archive      y    -    y     y      -       -       -      -    -
            why/show             y    y    y     y      y       y       y      -    -
            why/history          y    y    y     y      y       y       y      -    -
            why/edit             -    -    y     y      -       -       -      -    -
            checkin/list         y    y    y     y      y       y       y      -    -
            checkin/create       y    -    y     y      -       -       -      -    -
            checkin/preview      y    y    y     y      y       y       y      -    -
            checkin/edit         y    -    y     y      -       -       -      -    -
            checkin/pause        y    -    y     y      -       -       -      -    -
            checkin/run          y    -    y     y      -       -       -      -    -
            checkin/resume       y    -    y     y      -       -       -      -    -
            checkin/delete       y    -    y     -      -       -       -      -    -
            milestone/list       y    y    y     y      y       y       y      -    -
            milestone/add        y    -    y     y      -       -       -      -    -
            milestone/show       y    y    y     y      y       y       y      -    -
            milestone/move       y    -    y     y      -       -       -      -    -
            milestone/done       y    -    y     y      -       -       -      -    -
            milestone/reopen     y    -    y     y      -       -       -      -    -
            milestone/edit       y    -    y     y      -       -       -      -    -
            milestone/drop       y    -    y     y      -       -       -      -    -
            risk/raise           -    y    y     y      y       y       y      -    -
            risk/list            y    y    y     y      y       y       y      -    -
            risk/show            y    y    y     y      y       y       y      y    -
            risk/edit            -    -    y     y      -       -       -      y    -
            risk/keep            -    -    y     y      -       -       -      y    -
            risk/drop            -    -    y     y      -       -       -      y    -
            risk/review          -    -    y     y      -       -       -      y    -
            risk/close           -    -    y     y      -       -       -      y    -
            risk/accept          -    -    -     -      -       -       -      y    -
            chance/raise         -    y    y     y      y       y       y      -    -
            chance/list          y    y    y     y      y       y       y      -    -
            chance/show          y    y    y     y      y       y       y      y    -
            chance/edit          -    -    y     y      -       -       -      y    -
            chance/keep          -    -    y     y      -       -       -      y    -
            chance/drop          -    -    y     y      -       -       -      y    -
            chance/review        -    -    y     y      -       -       -      y    -
            chance/close         -    -    y     y      -       -       -      y    -
            chance/accept        -    -    -     -      -       -       -      y    -
            chance/decline       -    -    -     -      -       -       -      y    -
            risk/decline         -    -    -     -      -       -       -      y    -
            raise-risk/shortcut  y    y    y     y      y       y       y      y    y
            win/add              -    y    y     y      y       y       y      -    -
            win/list             y    y    y     y      y       y       y      -    -
            win/show             y    y    y     y      y       y       y      -    -
            win/edit             -    -    y     y      -       -       -      -    -
            win/keep             -    -    y     y      -       -       -      -    -
            win/drop             -    -    y     y      -       -       -      -    -
            add-win/shortcut     y    y    y     y      y       y       y      y    y
            decision/log         -    y    y     y      y       y       y      -    -
            decision/list        y    y    y     y      y       y       y      -    -
            decision/show        y    y    y     y      y       y       y      y    -
            decision/edit        -    -    y     y      -       -       -      y    -
            decision/revisit     -    -    y     y      -       -       -      y    -
            decision/drop        -    -    y     y      -       -       -      y    -
            log-decision/shortcut y   y    y     y      y       y       y      y    y
            action/add           -    y    y     y      y       y       y      -    -
            action/list          y    y    y     y      y       y       y      -    -
            action/show          y    y    y     y      y       y       y      y    -
            action/edit          -    -    y     y      -       -       -      y    -
            action/done          -    -    y     y      -       -       -      y    -
            action/not-yet       -    -    y     y      -       -       -      y    -
            action/other-day     -    -    y     y      -       -       -      y    -
            action/drop          -    -    y     y      -       -       -      y    -
            action/accept        -    -    -     -      -       -       -      y    -
            action/decline       -    -    -     -      -       -       -      y    -
            make-action/shortcut y    y    y     y      y       y       y      y    y
            digest/list          y    y    y     y      y       y       y      y    y
            digest/preview       y    -    y     y      -       -       -      y    -
            digest/share         y    -    -     -      -       -       -      y    -
            digest/settings      y    -    -     -      -       -       -      y    -
            digest/hold          -    -    y     y      -       -       -      -    -
            digest/correct       y    -    -     -      -       -       -      y    -
            digest/hold-all      y    -    -     -      -       -       -      y    -
            digest/edit          -    -    y     y      -       -       -      -    -
            digest/approve       -    -    y     y      -       -       -      -    -
            digest/invite        y    -    -     -      -       -       -      y    -
            digest/recall        y    -    -     -      -       -       -      y    -
            digest/accept        y    -    -     -      -       -       -      -    -
            digest/leave         y    -    -     -      -       -       -      -    -
            answer/open          -    -    -     -      -       -       -      y    -
            answer/submit        -    -    -     -      -       -       -      y    -
            answer/tap           -    -    -     -      -       -       -      y    -
            answer/pick          -    -    -     -      -       -       -      y    -
            answer/same          -    -    -     -      -       -       -      y    -
            answer/later         -    -    -     -      -       -       -      y    -
            answer/postpone      -    -    -     -      -       -       -      y    -
            answer/skip          -    -    -     -      -       -       -      y    -
            answer/undo          -    -    -     -      -       -       -      y    -
            answer/edit          -    -    -     -      -       -       -      y    -
            answer/private       -    -    -     -      -       -       -      y    -
            answer/more          -    -    -     -      -       -       -      y    -
            answer/away          -    -    -     -      -       -       -      y    -
            answer/direct        -    -    -     -      -       -       -      y    -
            answer/leave         -    -    -     -      -       -       -      y    -
            """;

    /** Of risks that were raised privately: only their reader and raiser. */
    private static final String PRIVATE_RISK =
            """
                          admin pmo owner deputy sponsor member observer self other
            risk/show       -    -    -     -      -       -       -      y    -
            risk/edit       -    -    -     -      -       -       -      y    -
            risk/keep       -    -    -     -      -       -       -      y    -
            risk/drop       -    -    -     -      -       -       -      y    -
            risk/review     -    -    -     -      -       -       -      y    -
            risk/close      -    -    -     -      -       -       -      y    -
            """;

    private final InMemoryWorkspaces workspaces = new InMemoryWorkspaces();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryProjects projects = new InMemoryProjects();
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();

    WhoMayDoWhatTest() {
        workspaces.insert(
                new Workspace(
                        SampleWorld.ROOM,
                        "Northwind Ferries",
                        Locale.ENGLISH,
                        SampleWorld.workspace().zone(),
                        Set.of(ADMIN),
                        Set.of(SampleWorld.MIA),
                        false));
        COLUMNS.forEach(user -> people.insert(person(user, Profile.Kind.MEMBER, true)));
        projects.insert(atlas());
    }

    @TestFactory
    Stream<DynamicTest> whatIsOpenToTheProject() {
        var gate = gate(new Subject.OfPerson(CONCERNED, Optional.of(atlas())));
        return rows(WITH_A_SUBJECT).map(row -> tried(gate, row));
    }

    @TestFactory
    Stream<DynamicTest> whatWasRaisedInPrivate() {
        var gate = gate(new Subject.PrivateEntry(atlas(), Set.of(CONCERNED)));
        return rows(PRIVATE_RISK).map(row -> tried(gate, row));
    }

    @TestFactory
    Stream<DynamicTest> whoIsNoMemberMayDoNothingAtAll() {
        var gate = gate(new Subject.OfPerson(CONCERNED, Optional.of(atlas())));
        people.insert(person(new UserId("guest"), Profile.Kind.GUEST, true));
        people.insert(person(new UserId("bot"), Profile.Kind.BOT, true));
        people.insert(person(new UserId("shared"), Profile.Kind.STRANGER, true));
        people.insert(person(new UserId("left"), Profile.Kind.MEMBER, false));
        return Stream.of("guest", "bot", "shared", "left", "never-met")
                .flatMap(who ->
                        ContributedRoutes.all().stream()
                                .map(route ->
                                        DynamicTest.dynamicTest(
                                                who + " " + route,
                                                () ->
                                                        assertAll(
                                                                gate,
                                                                new UserId(who),
                                                                route,
                                                                false))));
    }

    @Test
    void everyRouteHasItsRow() {
        assertThat(rows(WITH_A_SUBJECT).map(Row::name))
                .containsExactlyInAnyOrderElementsOf(
                        ContributedRoutes.all().stream().map(Route::toString).toList());
    }

    @Test
    void aRouteThatNobodyWroteDownIsDenied() {
        var gate = gate(new Subject.Nothing());

        for (var event : events(ADMIN, "project", "explode", "", "")) {
            assertThat(gate.admit(event)).isInstanceOf(Gate.Verdict.Refused.class);
        }
    }

    private DynamicTest tried(Gate gate, Row row) {
        return DynamicTest.dynamicTest(
                row.name(),
                () -> {
                    for (int column = 0; column < COLUMNS.size(); column++) {
                        boolean may = row.cells().get(column).equals("y");
                        assertAll(gate, COLUMNS.get(column), row.route(), may);
                    }
                });
    }

    private static void assertAll(Gate gate, UserId user, Route route, boolean may) {
        var id = route.about().equals(SubjectKind.PROJECT) ? "atlas" : "x7k2m9p4qa";
        for (var event :
                events(user, route.feature(), route.verb(), route.about().argument(), id)) {
            var verdict = gate.admit(event);

            // While somebody types, nothing is decided but whether they may begin.
            boolean begins = event instanceof ChatEvent.SuggestionsAsked;
            boolean expected = begins ? mayBegin(user, route) : may;
            assertThat(verdict instanceof Gate.Verdict.Admitted)
                    .as("%s by %s", event, user)
                    .isEqualTo(expected);
        }
    }

    private static boolean mayBegin(UserId user, Route route) {
        return switch (route.permission()) {
            case DECIDE_OWNERSHIP -> false;
            case HOST_DIGEST -> user.equals(ADMIN);
            case Permission begun -> COLUMNS.contains(user);
        };
    }

    private static List<ChatEvent> events(
            UserId user, String feature, String verb, String argument, String id) {
        var origin = SampleWorld.origin(user, "event", SampleWorld.MONDAY);
        if (verb.equals(Route.SHORTCUT)) {
            return List.of(new ChatEvent.MessageShortcut(origin, feature, user, "words"));
        }
        return List.of(
                command(origin, feature, verb, argument, id),
                new ChatEvent.SuggestionsAsked(
                        origin, call(feature, verb, argument, id), argument, ""),
                new ChatEvent.ButtonPressed(origin, ActionId.of(feature, verb, id)),
                new ChatEvent.Chosen(origin, ActionId.of(feature, verb, id + ":2"), List.of("4")),
                new ChatEvent.FormSubmitted(
                        origin, ActionId.of(feature, verb, id + ":more"), FormValues.none()),
                new ChatEvent.FormClosed(
                        origin, ActionId.of(feature, verb, id), FormValues.none()));
    }

    private static ChatEvent command(
            Origin origin, String feature, String verb, String argument, String id) {
        return new ChatEvent.CommandInvoked(origin, call(feature, verb, argument, id));
    }

    private static CommandCall call(String feature, String verb, String argument, String id) {
        return new CommandCall(feature, verb, argument.isEmpty() ? Map.of() : Map.of(argument, id));
    }

    private AccessGate gate(Subject risk) {
        var access = new Access(workspaces, people);
        var guard = new Guard(access, trail, people, new Wording());
        var ofAtlas = new Subject.OfProject(atlas());
        var ofConcerned = new Subject.OfPerson(CONCERNED, Optional.of(atlas()));
        var subjects =
                Map.<String, Subject>ofEntries(
                        Map.entry("check-in", ofAtlas),
                        Map.entry("milestone", ofAtlas),
                        Map.entry("win", ofAtlas),
                        Map.entry("offered win", ofAtlas),
                        Map.entry("decision", risk),
                        Map.entry("offered decision", risk),
                        Map.entry("risk", risk),
                        Map.entry("offered risk", risk),
                        Map.entry("chance", risk),
                        Map.entry("offered chance", risk),
                        Map.entry("action", ofConcerned),
                        Map.entry("offered action", ofConcerned),
                        Map.entry("invitation", ofConcerned),
                        Map.entry("plan", new Subject.Edited(CONCERNED, Set.of(atlas()))));
        var finders = new ArrayList<SubjectFinder>(List.of(new ProjectFinder(projects)));
        ContributedRoutes.all().stream()
                .map(Route::about)
                .distinct()
                .flatMap(kind ->
                        Optional.ofNullable(subjects.get(kind.name())).stream()
                                .map(subject -> always(kind, subject)))
                .forEach(finders::add);
        var routes = new RouteTable(List.of(new NounAccess(ContributedRoutes.all(), finders)));
        return new AccessGate(guard, routes);
    }

    private static SubjectFinder always(SubjectKind kind, Subject subject) {
        return new SubjectFinder() {
            @Override
            public SubjectKind kind() {
                return kind;
            }

            @Override
            public Subject find(Actor actor, String id) {
                return subject;
            }
        };
    }

    /** Each role by somebody who has no other. */
    private static Project atlas() {
        return SampleWorld.atlas()
                .staffed(
                        SampleWorld.PRIYA,
                        Optional.of(SampleWorld.LEE),
                        Optional.of(SampleWorld.ANA),
                        Set.of(SampleWorld.TOM),
                        Set.of(SampleWorld.YUKI));
    }

    private static Person person(UserId id, Profile.Kind kind, boolean active) {
        return new Person(
                SampleWorld.ROOM,
                id,
                id.value(),
                Optional.empty(),
                Locale.ENGLISH,
                kind,
                active,
                Preferences.usual(),
                List.of());
    }

    private record Row(String name, List<String> cells) {
        Route route() {
            return ContributedRoutes.all().stream()
                    .filter(route -> route.toString().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Stream<Row> rows(String table) {
        return table.lines()
                .skip(1)
                .map(line -> new ArrayList<>(List.of(line.split("\\s+"))))
                .map(words -> new Row(words.removeFirst(), words));
    }
}
