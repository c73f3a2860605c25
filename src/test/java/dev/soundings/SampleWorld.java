package dev.soundings;

import dev.soundings.access.InMemoryAuditTrail;
import dev.soundings.cadence.Cadence;
import dev.soundings.cadence.Rule;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.EventId;
import dev.soundings.chat.Origin;
import dev.soundings.chat.Place;
import dev.soundings.chat.Profile;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;
import dev.soundings.checkin.Audience;
import dev.soundings.checkin.CheckIn;
import dev.soundings.checkin.CheckInId;
import dev.soundings.checkin.FactFinder;
import dev.soundings.checkin.InMemoryCheckIns;
import dev.soundings.checkin.InMemoryQuestionSets;
import dev.soundings.checkin.QuestionFiles;
import dev.soundings.checkin.QuestionLibrary;
import dev.soundings.people.InMemoryPeople;
import dev.soundings.people.Person;
import dev.soundings.people.Preferences;
import dev.soundings.project.InMemoryMilestones;
import dev.soundings.project.InMemoryProjects;
import dev.soundings.project.Project;
import dev.soundings.project.ProjectId;
import dev.soundings.project.Role;
import dev.soundings.project.WhyCard;
import dev.soundings.workspace.InMemoryWorkspaces;
import dev.soundings.workspace.Text;
import dev.soundings.workspace.Workspace;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The invented organisation in which unit tests play: nine people in five zones, two departments,
 * three projects, a why card, a why and a risk check-in. An instance holds them all in memory; the
 * constants and factories serve tests that need only one thing.
 */
public final class SampleWorld {
    public static final WorkspaceId ROOM = new WorkspaceId("room-1");

    /** Project manager of Atlas, installed the bot, administers the workspace. */
    public static final UserId PRIYA = new UserId("priya");

    public static final UserId TOM = new UserId("tom");

    /** Sponsor of Atlas. */
    public static final UserId ANA = new UserId("ana");

    /** In Japan, where Thursday 11 Feb 2027 is a holiday. */
    public static final UserId YUKI = new UserId("yuki");

    /** Deputy of Atlas, owner of the mobile app. */
    public static final UserId LEE = new UserId("lee");

    /** Project office (PMO), observes Atlas. */
    public static final UserId MIA = new UserId("mia");

    /** Owner of the billing project; has nothing to do with Atlas. */
    public static final UserId KIM = new UserId("kim");

    public static final UserId SAM = new UserId("sam");
    public static final UserId RAVI = new UserId("ravi");

    /** Monday 8 Feb 2027, 9:00 in Berlin: Priya sets Atlas up. */
    public static final Instant MONDAY = Instant.parse("2027-02-08T08:00:00Z");

    /** Of the first prompts, at each person's 9:00. */
    public static final LocalDate THURSDAY = LocalDate.of(2027, 2, 11);

    public static final LocalTime NINE = LocalTime.of(9, 0);
    public static final ChannelId ATLAS_CHANNEL = new ChannelId("atlas");

    public final InMemoryWorkspaces workspaces = new InMemoryWorkspaces();
    public final InMemoryPeople people = new InMemoryPeople();
    public final InMemoryProjects projects = new InMemoryProjects();
    public final InMemoryMilestones milestones = new InMemoryMilestones();
    public final FactFinder facts = new FactFinder(people, milestones);
    public final InMemoryAuditTrail auditTrail = new InMemoryAuditTrail();
    public final InMemoryCheckIns checkIns = new InMemoryCheckIns();
    public final InMemoryQuestionSets questionSets = new InMemoryQuestionSets();

    public SampleWorld() {
        workspaces.insert(workspace());
        people().forEach(people::insert);
        List.of(atlas(), billing(), mobile()).forEach(projects::insert);
        List.of(whyCheckIn(), riskCheckIn()).forEach(checkIns::insert);
    }

    public static Workspace workspace() {
        return new Workspace(
                ROOM,
                "Northwind Ferries",
                Locale.ENGLISH,
                ZoneId.of("Europe/Berlin"),
                Set.of(PRIYA),
                Set.of(MIA),
                false);
    }

    public static List<Person> people() {
        return List.of(
                person(PRIYA, "Priya", "Europe/Berlin", "DE"),
                person(TOM, "Tom", "Europe/Lisbon", "PT"),
                person(ANA, "Ana", "America/New_York", "US"),
                person(YUKI, "Yuki", "Asia/Tokyo", "JP"),
                person(LEE, "Lee", "Europe/Berlin", "DE"),
                person(MIA, "Mia", "Europe/Berlin", "DE"),
                person(KIM, "Kim", "America/New_York", "US"),
                person(SAM, "Sam", "Europe/Lisbon", "PT"),
                person(RAVI, "Ravi", "Asia/Kolkata", "IN"));
    }

    public static Person person(UserId id) {
        return people().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** With its why card. Six are asked: five members (the deputy among them) and the sponsor. */
    public static Project atlas() {
        return project("atlas", "Atlas migration", "Product", PRIYA)
                .staffed(
                        PRIYA,
                        Optional.of(LEE),
                        Optional.of(ANA),
                        Set.of(TOM, YUKI, LEE, SAM, RAVI),
                        Set.of(MIA))
                .placed(
                        "Product",
                        Optional.of(ATLAS_CHANNEL),
                        Optional.of(LocalDate.of(2027, 6, 30)))
                .explainedBy(whyCard());
    }

    /** Two members, so nothing anonymous; no why card yet. */
    public static Project billing() {
        return project("billing", "Billing", "Operations", KIM)
                .staffed(KIM, Optional.empty(), Optional.of(ANA), Set.of(SAM, RAVI), Set.of());
    }

    /** Shares Tom and Yuki with Atlas. */
    public static Project mobile() {
        return project("mobile", "Mobile app", "Product", LEE)
                .staffed(LEE, Optional.of(PRIYA), Optional.of(ANA), Set.of(TOM, YUKI), Set.of(KIM))
                .explainedBy(whyCard());
    }

    public static WhyCard whyCard() {
        return new WhyCard(
                1,
                Text.of("New clients sail within four days instead of nine"),
                Text.of("Paper forms lose a client a week"),
                Text.of("Clients and the support desk"),
                Optional.of(Text.of("Grow without hiring")),
                Optional.of(Text.of("onboarding in 4 days")),
                PRIYA,
                MONDAY,
                Text.of(""));
    }

    /** Every Thursday at each person's 9:00, with names. */
    public static CheckIn whyCheckIn() {
        return checkIn("atlaswhy", "why");
    }

    /** The same for risks. */
    public static CheckIn riskCheckIn() {
        return checkIn("atlasrisk", "risk");
    }

    /** The question sets that are shipped. */
    public static QuestionLibrary library() {
        return QuestionFiles.read(Path.of("nothing-beside-the-process"));
    }

    /** Something that {@code user} does in the channel of Atlas. */
    public static Origin origin(UserId user, String event, Instant at) {
        return new Origin(
                new EventId(event), ROOM, user, Place.channel(ATLAS_CHANNEL), at, Optional.empty());
    }

    private static Person person(UserId id, String name, String zone, String region) {
        return new Person(
                ROOM,
                id,
                name,
                Optional.of(ZoneId.of(zone)),
                Locale.ENGLISH,
                Profile.Kind.MEMBER,
                true,
                Preferences.usual().inRegion(region),
                List.of());
    }

    private static Project project(String id, String name, String department, UserId owner) {
        return Project.created(ROOM, new ProjectId(id), name, department, owner, MONDAY);
    }

    private static CheckIn checkIn(String id, String set) {
        return new CheckIn(
                ROOM,
                new CheckInId(id),
                new ProjectId("atlas"),
                set,
                new Audience.InRoles(Set.of(Role.DEPUTY, Role.SPONSOR, Role.MEMBER)),
                Cadence.of(new Rule.Weekly(List.of(DayOfWeek.THURSDAY)), NINE),
                CheckIn.Sharing.NAMED,
                CheckIn.Way.DIRECT_MESSAGE,
                CheckIn.USUAL_ANSWER_TIME,
                CheckIn.State.ACTIVE,
                PRIYA,
                MONDAY);
    }
}
