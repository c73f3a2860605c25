package dev.soundings.digest;

import dev.soundings.access.Access;
import dev.soundings.access.NounAccess;
import dev.soundings.delivery.Outbox;
import dev.soundings.people.People;
import dev.soundings.project.Milestones;
import dev.soundings.project.Projects;
import dev.soundings.register.Entries;
import dev.soundings.register.EntryKinds;
import dev.soundings.response.AnsweredMarks;
import dev.soundings.response.Responses;
import dev.soundings.round.Invitations;
import dev.soundings.round.Rounds;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.Workspaces;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;
import java.util.random.RandomGenerator;

/** The desks and the two heartbeats of digests: first prepare, then publish. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DigestProperties.class)
class DigestConfiguration {
    @Bean
    Editions digestEditions(
            Projects projects,
            Milestones milestones,
            People people,
            Entries entries,
            Rounds rounds,
            Invitations invitations,
            Responses responses,
            AnsweredMarks marks,
            DigestIssues issues,
            Workspaces workspaces,
            Wording wording) {
        var reader =
                new MaterialReader(
                        projects,
                        milestones,
                        people,
                        entries,
                        rounds,
                        invitations,
                        responses,
                        marks,
                        issues);
        return new Editions(reader, workspaces, issues, wording);
    }

    @Bean
    Previews digestPreviews(
            Editions editions, People people, Entries entries, EntryKinds kinds, Wording wording) {
        return new Previews(editions, people, new OpenProposals(entries, kinds), wording);
    }

    @Bean
    DigestPreparer digestPreparer(
            DigestPlans plans,
            DigestIssues issues,
            Projects projects,
            People people,
            Previews previews,
            Outbox outbox) {
        return new DigestPreparer(
                plans, issues, new PreviewRound(projects, people, previews, outbox));
    }

    @Bean
    DigestPublisher digestPublisher(
            DigestPlans plans,
            DigestIssues issues,
            Workspaces workspaces,
            Editions editions,
            DigestPress press,
            Outbox outbox,
            DigestProperties properties) {
        return new DigestPublisher(
                plans, issues, workspaces, editions, press, outbox, properties.rewriteEvery());
    }

    @Bean
    DigestPress digestPress(
            Outbox outbox, Relays relays, Workspaces workspaces, People people, Wording wording) {
        return new DigestPress(
                outbox,
                new RelayedImprints(relays, workspaces, people, wording),
                new CorrectedImprints(workspaces, wording));
    }

    @Bean
    RelayDesk relayDesk(
            DigestPlans plans, Relays relays, Counters counters, RandomGenerator random) {
        return new RelayDesk(plans, relays, counters, new RelayCodes(random));
    }

    @Bean
    DigestDesk digestDesk(
            DigestPlans plans,
            DigestIssues issues,
            Projects projects,
            Access access,
            Previews previews,
            Editions editions) {
        return new DigestDesk(plans, issues, projects, access, previews, editions);
    }

    @Bean
    EditorDesk editorDesk(
            DigestIssues issues,
            Editions editions,
            DigestPublisher publisher,
            DigestPress press,
            Outbox outbox,
            People people,
            Wording wording) {
        return new EditorDesk(
                issues, editions, publisher, press, new CorrectionNotices(outbox, people, wording));
    }

    @Bean
    PlanDesk planDesk(DigestPlans plans, DigestIssues issues) {
        return new PlanDesk(plans, issues);
    }

    @Bean
    DigestSubjects digestSubjects(PlanDesk plans, Projects projects) {
        return new DigestSubjects(plans, projects);
    }

    @Bean
    NounAccess digestAccess(DigestSubjects subjects) {
        return new NounAccess(DigestSubjects.routes(), List.of(subjects));
    }
}
