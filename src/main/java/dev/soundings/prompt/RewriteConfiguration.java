package dev.soundings.prompt;

import dev.soundings.checkin.CheckIns;
import dev.soundings.delivery.Outbox;
import dev.soundings.round.UpcomingRounds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what keeps prompts saying what holds. */
@Configuration(proxyBeanMethods = false)
class RewriteConfiguration {
    @Bean
    PromptLooks promptLooks(PromptDays days, DayMessages messages, Outbox outbox) {
        return new PromptLooks(days, messages, outbox);
    }

    @Bean
    PromptRewrites promptRewrites(
            PromptDays days,
            DayMessages messages,
            PromptCards cards,
            CheckIns checkIns,
            UpcomingRounds upcoming,
            Addressees addressees,
            Outbox outbox) {
        var nextLooks = new NextLooks(cards, checkIns, upcoming);
        return new PromptRewrites(days, messages, nextLooks, addressees, outbox);
    }
}
