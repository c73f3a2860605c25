package dev.soundings.command;

import static dev.soundings.SampleWorld.ATLAS_CHANNEL;
import static dev.soundings.SampleWorld.KIM;
import static dev.soundings.SampleWorld.LEE;
import static dev.soundings.SampleWorld.PRIYA;
import static dev.soundings.SampleWorld.TOM;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.Option;
import dev.soundings.chat.UserId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is offered to people while they type: only what they may see, or do this with. */
class SuggestionsIT {
    private final CommandRig rig = new CommandRig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void offersCheckInsOfWhichTheVerbIsAllowed() {
        assertThat(labels(PRIYA, "checkin edit", "check-in", ""))
                .containsExactly("Atlas migration risk", "Atlas migration why");
        assertThat(labels(PRIYA, "checkin pause", "check-in", "WHY"))
                .containsExactly("Atlas migration why");
        assertThat(labels(LEE, "checkin delete", "check-in", "")).isEmpty();
        assertThat(labels(TOM, "checkin preview", "check-in", "why"))
                .containsExactly("Atlas migration why");
        assertThat(labels(TOM, "checkin edit", "check-in", "")).isEmpty();
        assertThat(labels(KIM, "checkin preview", "check-in", "")).isEmpty();
    }

    @Test
    void aSuggestedCheckInIsTheOneThatOpens() {
        var value = rig.offers(PRIYA, "checkin preview", "check-in", "why").getFirst().value();

        assertThat(Replies.text(rig.say(PRIYA, "/checkin preview " + value)))
                .contains("Atlas migration");
    }

    @Test
    void offersWinsByTheirNumberAndTheirWords() {
        var form = rig.say(PRIYA, "/win add \"Search answers in a second\" Atlas migration");
        rig.fill(PRIYA, form, Map.of("what", List.of("Search answers in a second")));

        assertThat(rig.offers(PRIYA, "win edit", "win", "second"))
                .containsExactly(Option.of("W-1", "W-1 Search answers in a second"));
        assertThat(labels(TOM, "win edit", "win", "w-1")).hasSize(1);
        assertThat(labels(KIM, "win edit", "win", "")).isEmpty();
        assertThat(labels(PRIYA, "win add", "project", "atl")).containsExactly("Atlas migration");
    }

    @Test
    void offersDigestsToThoseWhoSeeThem() {
        rig.fill(
                PRIYA,
                rig.say(PRIYA, "/digest settings"),
                Map.of(
                        "name",
                        List.of("Steering weekly"),
                        "channel",
                        List.of(ATLAS_CHANNEL.value())));

        assertThat(labels(PRIYA, "digest preview", "plan", "steer"))
                .containsExactly("Steering weekly");
        assertThat(labels(TOM, "digest preview", "plan", "")).isEmpty();
    }

    @Test
    void offersAsManyAsAListOfDiscordTakes() {
        IntStream.rangeClosed(1, 30)
                .forEach(number ->
                        rig.say(
                                PRIYA,
                                "/milestone add \"Store %d opens\" Atlas migration on 12 Mar"
                                        .formatted(number)));

        assertThat(labels(PRIYA, "milestone show", "milestone", "store")).hasSize(25);
        assertThat(labels(PRIYA, "milestone show", "milestone", "store 30")).hasSize(1);
    }

    private List<String> labels(UserId user, String command, String argument, String typed) {
        return rig.offers(user, command, argument, typed).stream().map(Option::label).toList();
    }
}
