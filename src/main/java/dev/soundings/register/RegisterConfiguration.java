package dev.soundings.register;

import dev.soundings.access.Access;
import dev.soundings.access.NounAccess;
import dev.soundings.caller.Callers;
import dev.soundings.caller.ProjectScope;
import dev.soundings.people.People;
import dev.soundings.project.Projects;
import dev.soundings.workspace.Counters;
import dev.soundings.workspace.Workspaces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The kinds of entries, and the doers of this room on the ports that somebody else provides. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {
    @Bean
    EntryKind<Risk> riskKind() {
        return RiskKind.RISK;
    }

    @Bean
    EntryKind<Risk> chanceKind() {
        return RiskKind.CHANCE;
    }

    @Bean
    EntryKind<Win> winKind() {
        return WinKind.WIN;
    }

    @Bean
    EntryKind<Decision> decisionKind() {
        return DecisionKind.DECISION;
    }

    @Bean
    EntryKind<Action> actionKind() {
        return ActionKind.ACTION;
    }

    @Bean
    EntryKinds entryKinds(List<EntryKind<?>> kinds) {
        return new EntryKinds(kinds);
    }

    @Bean
    EntryDesk entryDesk(Entries entries, Counters counters) {
        return new EntryDesk(entries, counters);
    }

    @Bean
    Proposals proposals(Entries entries, Counters counters, EntryKinds kinds) {
        return new Proposals(entries, counters, kinds);
    }

    @Bean
    NotificationQueue notificationQueue(Entries entries, EntryKinds kinds) {
        return new NotificationQueue(entries, kinds);
    }

    @Bean
    OwnershipReturns ownershipReturns(Entries entries) {
        return new OwnershipReturns(entries);
    }

    @Bean
    CurrentEntries currentEntries(Projects projects) {
        return new CurrentEntries(projects);
    }

    @Bean
    EntryFinder entryFinder(Entries entries, Projects projects) {
        return new EntryFinder(entries, projects);
    }

    @Bean
    NounAccess registerAccess(EntryFinder finder, EntryKinds kinds) {
        return new EntryRoutes(finder).of(kinds);
    }

    @Bean
    RegisterHandler registerHandler(
            EntryKinds kinds,
            Callers callers,
            ProjectScope scope,
            EntryFinder finder,
            Access access,
            People people,
            Workspaces workspaces,
            EntryDesk desk,
            List<EntryListener> listeners,
            Entries entries,
            CurrentEntries current) {
        var register = new EntryScope(finder, access, people, workspaces);
        return new RegisterHandler(
                kinds.all().stream()
                        .<EntryCommand<?>>map(kind ->
                                command(
                                        kind, callers, scope, register, desk, listeners, entries,
                                        current))
                        .toList());
    }

    private static <D extends Detail> EntryCommand<D> command(
            EntryKind<D> kind,
            Callers callers,
            ProjectScope scope,
            EntryScope register,
            EntryDesk desk,
            List<EntryListener> listeners,
            Entries entries,
            CurrentEntries current) {
        return new EntryCommand<>(
                kind,
                callers,
                scope,
                register,
                new EntryAdding<>(kind, desk, scope, register),
                new EntryChanging<>(kind, desk, register, listeners),
                entries,
                current);
    }
}
