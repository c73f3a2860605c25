package dev.soundings.command;

import dev.soundings.access.Access;
import dev.soundings.caller.Callers;
import dev.soundings.caller.ProjectScope;
import dev.soundings.people.People;
import dev.soundings.prompt.PromptLooks;
import dev.soundings.register.ActionDesk;
import dev.soundings.register.ActionSubjects;
import dev.soundings.register.Actions;
import dev.soundings.register.CurrentEntries;
import dev.soundings.register.DecisionDesk;
import dev.soundings.register.DecisionSubjects;
import dev.soundings.register.Decisions;
import dev.soundings.register.RiskDesk;
import dev.soundings.register.RiskSubjects;
import dev.soundings.register.Risks;
import dev.soundings.register.WinDesk;
import dev.soundings.register.WinSubjects;
import dev.soundings.register.Wins;
import dev.soundings.workspace.Workspaces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The handlers of risks, wins, decisions and actions. */
@Configuration(proxyBeanMethods = false)
class RegisterCommandConfiguration {
    @Bean
    RegisterScope registerScope(
            RiskSubjects risks,
            WinSubjects wins,
            ActionSubjects actions,
            Access access,
            People people) {
        return new RegisterScope(risks, wins, actions, access, people);
    }

    @Bean
    RiskCommand riskCommand(
            Callers callers,
            ProjectScope scope,
            RegisterScope register,
            RiskDesk desk,
            Workspaces workspaces,
            Risks risks) {
        return new RiskCommand(
                callers,
                scope,
                register,
                new RiskRaising(desk, register, workspaces),
                new RiskChanges(desk, register),
                risks);
    }

    @Bean
    WinCommand winCommand(
            Callers callers, ProjectScope scope, RegisterScope register, WinDesk desk, Wins wins) {
        return new WinCommand(callers, scope, register, desk, wins);
    }

    @Bean
    DecisionCommand decisionCommand(
            Callers callers,
            ProjectScope scope,
            RegisterScope register,
            DecisionDesk desk,
            DecisionSubjects subjects,
            Decisions decisions,
            CurrentEntries current) {
        return new DecisionCommand(
                callers,
                scope,
                subjects,
                new DecisionLogging(desk, register),
                new DecisionChanges(desk, subjects, register),
                decisions,
                current);
    }

    @Bean
    ActionCommand actionCommand(
            Callers callers,
            ProjectScope scope,
            RegisterScope register,
            ActionDesk desk,
            PromptLooks looks,
            Actions actions,
            CurrentEntries current) {
        return new ActionCommand(
                callers,
                scope,
                register,
                new ActionAdding(desk, scope, register),
                new ActionChanges(desk, register, looks),
                actions,
                current);
    }
}
