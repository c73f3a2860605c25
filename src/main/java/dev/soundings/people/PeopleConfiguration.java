package dev.soundings.people;

import dev.soundings.chat.Installations;
import dev.soundings.holiday.CorrectedHolidays;
import dev.soundings.holiday.Holidays;
import dev.soundings.workspace.Workspaces;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is there, and when they work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeopleProperties.class)
class PeopleConfiguration {
    @Bean
    Holidays holidays(PeopleProperties properties) {
        return new CorrectedHolidays(HolidayFiles.read(properties.holidays()));
    }

    @Bean
    WorkingDays workingDays(Holidays holidays) {
        return new WorkingDays(holidays);
    }

    @Bean
    ProfileKeeper profileKeeper(
            Installations installations,
            Workspaces workspaces,
            People people,
            ObjectProvider<ZoneListener> listeners) {
        return new ProfileKeeper(installations, workspaces, people, listeners);
    }
}
