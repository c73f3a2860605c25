package dev.soundings.command;

import dev.soundings.access.Access;
import dev.soundings.access.Guard;
import dev.soundings.caller.Callers;
import dev.soundings.caller.Channels;
import dev.soundings.caller.ProjectScope;
import dev.soundings.digest.DigestDesk;
import dev.soundings.digest.DigestPlans;
import dev.soundings.digest.DigestSubjects;
import dev.soundings.digest.EditorDesk;
import dev.soundings.digest.PlanDesk;
import dev.soundings.digest.RelayDesk;
import dev.soundings.project.Projects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The handler of digests with its parts. */
@Configuration(proxyBeanMethods = false)
class DigestCommandConfiguration {
    @Bean
    DigestScope digestScope(
            DigestPlans plans, PlanDesk desk, DigestSubjects subjects, Access access, Guard guard) {
        return new DigestScope(plans, desk, subjects, access, guard);
    }

    @Bean
    DigestCommand digestCommand(
            Callers callers,
            DigestScope scope,
            ProjectScope projectScope,
            DigestDesk desk,
            EditorDesk editors,
            PlanDesk plans,
            Projects projects,
            Channels channels,
            RelayDesk relays,
            Guard guard) {
        return new DigestCommand(
                callers,
                scope,
                desk,
                editors,
                new DigestReleases(desk, projects),
                new DigestSettings(scope, projectScope, plans),
                new DigestList(plans, scope, channels),
                new DigestRelays(scope, relays, channels, guard));
    }
}
