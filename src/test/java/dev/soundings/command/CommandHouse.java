package dev.soundings.command;

import dev.soundings.SampleWorld;
import dev.soundings.access.AuditTrail;
import dev.soundings.chat.ChatHandler;
import dev.soundings.chat.ChatInbox;
import dev.soundings.chat.Gate;
import dev.soundings.chat.InMemoryDrafts;
import dev.soundings.chat.InMemoryInstallations;
import dev.soundings.chat.InMemoryPlatformMemory;
import dev.soundings.chat.InMemorySeenEvents;
import dev.soundings.chat.Installations;
import dev.soundings.checkin.CheckIns;
import dev.soundings.checkin.QuestionSets;
import dev.soundings.delivery.InMemoryOutboxEntries;
import dev.soundings.delivery.ProcessName;
import dev.soundings.digest.InMemoryDigestIssues;
import dev.soundings.digest.InMemoryDigestPlans;
import dev.soundings.digest.InMemoryRelays;
import dev.soundings.people.People;
import dev.soundings.project.InMemoryProjectChanges;
import dev.soundings.project.Milestones;
import dev.soundings.project.Projects;
import dev.soundings.prompt.InMemoryPromptDays;
import dev.soundings.register.EntryKind;
import dev.soundings.register.InMemoryEntries;
import dev.soundings.response.InMemoryAnsweredMarks;
import dev.soundings.response.InMemoryResponses;
import dev.soundings.response.InMemoryRoundKeys;
import dev.soundings.round.InMemoryInvitations;
import dev.soundings.round.InMemoryRounds;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.InMemoryCounters;
import dev.soundings.workspace.Workspaces;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** All rooms of the house below the edges, wired as in the application, upon twins in memory. */
@ConfigurationPropertiesScan("dev.soundings")
@ComponentScan({
    "dev.soundings.access",
    "dev.soundings.caller",
    "dev.soundings.checkin",
    "dev.soundings.command",
    "dev.soundings.delivery",
    "dev.soundings.digest",
    "dev.soundings.doctor",
    "dev.soundings.insight",
    "dev.soundings.people",
    "dev.soundings.project",
    "dev.soundings.prompt",
    "dev.soundings.register",
    "dev.soundings.response",
    "dev.soundings.round"
})
class CommandHouse {
    /**
     * @param more kinds of entries beside those of the product
     */
    static AnnotationConfigApplicationContext open(
            SampleWorld world, Supplier<Instant> now, List<EntryKind<?>> more) {
        var house = new AnnotationConfigApplicationContext();
        more.forEach(kind -> house.registerBean(kind.noun(), EntryKind.class, () -> kind));
        house.registerBean("workspaces", Workspaces.class, () -> world.workspaces);
        house.registerBean("allPeople", People.class, () -> world.people);
        house.registerBean("allProjects", Projects.class, () -> world.projects);
        house.registerBean("allMilestones", Milestones.class, () -> world.milestones);
        house.registerBean("trail", AuditTrail.class, () -> world.auditTrail);
        house.registerBean("allCheckIns", CheckIns.class, () -> world.checkIns);
        house.registerBean("frozen", QuestionSets.class, () -> world.questionSets);
        house.registerBean("clock", InstantSource.class, () -> (InstantSource) now::get);
        List.of(
                        InMemoryDrafts.class,
                        InMemoryPlatformMemory.class,
                        InMemorySeenEvents.class,
                        InMemoryOutboxEntries.class,
                        InMemoryDigestIssues.class,
                        InMemoryDigestPlans.class,
                        InMemoryRelays.class,
                        InMemoryProjectChanges.class,
                        InMemoryPromptDays.class,
                        InMemoryEntries.class,
                        InMemoryAnsweredMarks.class,
                        InMemoryResponses.class,
                        InMemoryRoundKeys.class,
                        InMemoryInvitations.class,
                        InMemoryRounds.class,
                        InMemoryCounters.class,
                        Wording.class)
                .forEach(house::registerBean);
        house.register(CommandHouse.class);
        house.refresh();
        return house;
    }

    @Bean
    ProcessName processName() {
        return new ProcessName("test");
    }

    @Bean
    RandomGenerator random() {
        return new Random(2027);
    }

    @Bean
    Installations installations() {
        var installations = new InMemoryInstallations();
        installations.save(
                new Installations.Installation(
                        SampleWorld.ROOM,
                        "rehearsal",
                        "Northwind Ferries",
                        SampleWorld.PRIYA,
                        true));
        return installations;
    }

    @Bean
    ChatInbox inbox(
            Gate gate, InMemorySeenEvents seen, InMemoryDrafts drafts, List<ChatHandler> handlers) {
        return new ChatInbox(gate, seen, drafts, handlers);
    }

    @Bean
    Harbour directory() {
        return new Harbour();
    }
}
