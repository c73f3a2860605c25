package dev.soundings.checkin;

import dev.soundings.access.NounAccess;
import dev.soundings.chat.Directory;
import dev.soundings.people.People;
import dev.soundings.project.Milestones;
import dev.soundings.project.Projects;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Who is asked what. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckInProperties.class)
class CheckInConfiguration {
    @Bean
    QuestionLibrary questionLibrary(CheckInProperties properties) {
        return QuestionFiles.read(properties.questions());
    }

    @Bean
    AudienceFinder audienceFinder(People people, List<Directory> directories) {
        return new AudienceFinder(people, directories);
    }

    @Bean
    FactFinder factFinder(People people, Milestones milestones) {
        return new FactFinder(people, milestones);
    }

    @Bean
    CheckInPolicy checkInPolicy(QuestionLibrary library, AudienceFinder audiences) {
        return new CheckInPolicy(library, audiences);
    }

    @Bean
    NounAccess checkInAccess(CheckIns checkIns, Projects projects) {
        return new NounAccess(
                CheckInFinder.routes(), List.of(new CheckInFinder(checkIns, projects)));
    }
}
