package dev.soundings.register;

import dev.soundings.access.NounAccess;
import dev.soundings.project.Projects;
import dev.soundings.workspace.Counters;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The doers of this module, on the ports that somebody else provides. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {
    @Bean
    RiskDesk riskDesk(Risks risks, Counters counters) {
        return new RiskDesk(risks, counters);
    }

    @Bean
    WinDesk winDesk(Wins wins, Counters counters) {
        return new WinDesk(wins, counters);
    }

    @Bean
    DecisionDesk decisionDesk(Decisions decisions, Counters counters) {
        return new DecisionDesk(decisions, counters);
    }

    @Bean
    Proposals proposals(Risks risks, Wins wins, Counters counters) {
        return new Proposals(risks, wins, counters);
    }

    @Bean
    ActionDesk actionDesk(Actions actions, Counters counters) {
        return new ActionDesk(actions, counters);
    }

    @Bean
    Outcomes outcomes(Risks risks, Wins wins, Actions actions) {
        return new Outcomes(risks, wins, actions);
    }

    @Bean
    OwnershipReturns ownershipReturns(Risks risks, Actions actions) {
        return new OwnershipReturns(risks, actions);
    }

    @Bean
    CurrentEntries currentEntries(Projects projects) {
        return new CurrentEntries(projects);
    }

    @Bean
    RiskSubjects riskSubjects(Risks risks, Projects projects) {
        return new RiskSubjects(risks, projects);
    }

    @Bean
    WinSubjects winSubjects(Wins wins, Projects projects) {
        return new WinSubjects(wins, projects);
    }

    @Bean
    DecisionSubjects decisionSubjects(Decisions decisions, Projects projects) {
        return new DecisionSubjects(decisions, projects);
    }

    @Bean
    ActionSubjects actionSubjects(Actions actions, Projects projects) {
        return new ActionSubjects(actions, projects);
    }

    @Bean
    NounAccess registerAccess(
            RiskSubjects risks,
            WinSubjects wins,
            DecisionSubjects decisions,
            ActionSubjects actions) {
        return new NounAccess(
                RegisterRoutes.routes(),
                List.of(
                        risks,
                        new RiskOffers(risks),
                        wins,
                        decisions,
                        actions,
                        new ActionOffers(actions)));
    }
}
