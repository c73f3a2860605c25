package dev.soundings.access;

import dev.soundings.people.People;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspaces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** The gate and what it asks; each noun adds a bean with its ways in. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
    @Bean
    Access access(Workspaces workspaces, People people) {
        return new Access(workspaces, people);
    }

    @Bean
    Guard guard(Access access, AuditTrail trail, People people, Wording wording) {
        return new Guard(access, trail, people, wording);
    }

    @Bean
    RouteTable routeTable(List<NounAccess> nouns) {
        return new RouteTable(nouns);
    }

    @Bean
    AccessGate accessGate(Guard guard, RouteTable routes) {
        return new AccessGate(guard, routes);
    }
}
