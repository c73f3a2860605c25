package dev.soundings.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.Delivery;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class InvalidRequestsTest {
    private static final Instant NINE = Instant.parse("2027-02-11T09:00:00Z");

    private final InvalidRequests invalid = new InvalidRequests();

    @Test
    void sendsNothingHalfWayToDiscordsLimitUntilTenMinutesHavePassed() {
        refuse(InvalidRequests.MOST - 1, Delivery.Reason.RECIPIENT_UNREACHABLE);
        assertThat(invalid.pause(NINE)).isEmpty();

        refuse(1, Delivery.Reason.NOT_IN_CHANNEL);

        assertThat(invalid.pause(NINE.plusSeconds(60))).contains(Duration.ofMinutes(9));
        assertThat(invalid.pause(NINE.plusSeconds(600))).isEmpty();
    }

    @Test
    void countsOnlyWhatDiscordCounts() {
        refuse(2 * InvalidRequests.MOST, Delivery.Reason.CHANNEL_GONE);

        assertThat(invalid.pause(NINE)).isEmpty();
    }

    private void refuse(int times, Delivery.Reason reason) {
        for (int i = 0; i < times; i++) {
            invalid.count(new Delivery.Refused(reason), NINE);
        }
    }
}
