package dev.soundings.caller;

import dev.soundings.access.Access;
import dev.soundings.access.Guard;
import dev.soundings.chat.CommandSpecs;
import dev.soundings.chat.Directory;
import dev.soundings.people.People;
import dev.soundings.project.Projects;
import dev.soundings.wording.Wording;
import dev.soundings.workspace.Workspaces;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every command needs to know of whoever uses it. */
@Configuration(proxyBeanMethods = false)
class CallerConfiguration {
    @Bean
    Callers callers(People people, Workspaces workspaces, Wording wording) {
        return new Callers(people, workspaces, wording);
    }

    @Bean
    Channels channels(ObjectProvider<Directory> directories) {
        return new Channels(directories.orderedStream().toList());
    }

    @Bean
    ProjectScope projectScope(Projects projects, Access access, Guard guard, CommandSpecs specs) {
        return new ProjectScope(projects, access, guard, specs);
    }
}
