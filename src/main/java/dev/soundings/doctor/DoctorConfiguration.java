package dev.soundings.doctor;

import dev.soundings.chat.Installations;
import dev.soundings.checkin.AudienceFinder;
import dev.soundings.checkin.CheckIns;
import dev.soundings.delivery.Outbox;
import dev.soundings.people.People;
import dev.soundings.people.WorkingDays;
import dev.soundings.round.Invitations;
import dev.soundings.round.Rounds;
import dev.soundings.round.UpcomingRounds;
import dev.soundings.workspace.Workspaces;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is asked for the reason of a silence. */
@Configuration(proxyBeanMethods = false)
class DoctorConfiguration {
    @Bean
    LastRounds lastRounds(
            Rounds rounds,
            Invitations invitations,
            People people,
            WorkingDays days,
            UpcomingRounds upcoming,
            Outbox outbox) {
        return new LastRounds(rounds, invitations, people, days, upcoming, outbox::receipt);
    }

    @Bean
    Doctor doctor(
            Workspaces workspaces,
            CheckIns checkIns,
            AudienceFinder audience,
            UpcomingRounds upcoming,
            LastRounds last,
            WorkingDays days,
            Installations installations) {
        return new Doctor(workspaces, checkIns, audience, upcoming, last, days, installations);
    }
}
