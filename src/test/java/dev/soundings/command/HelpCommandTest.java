package dev.soundings.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.SampleWorld;
import dev.soundings.caller.Caller;
import dev.soundings.caller.Callers;
import dev.soundings.chat.ChannelId;
import dev.soundings.chat.ChatEvent;
import dev.soundings.chat.CommandReader;
import dev.soundings.chat.UserId;
import dev.soundings.wording.Wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class HelpCommandTest {
    private final SampleWorld world = new SampleWorld();
    private final HelpCommand help =
            new HelpCommand(
                    CommandCatalogue.specs(),
                    new Callers(world.people, world.workspaces, new Wording()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/rsik raise | I do not know /rsik. Did you mean /risk?",
                "/waltz | I do not know /waltz. /soundings help shows everything you can type.",
                "/risk rais | I do not know rais of /risk. Did you mean /risk raise?",
                "/why | /why needs one more word. You can type /why show, /why edit, /why history.",
                "/risk raise \"Vendor | A quote is open in /risk raise, so I cannot tell where the"
                        + " text ends. Add a second \" at its end, or leave the quotes out.",
                "/risk raise \"Vendor\" p9 | p goes from 1 to 5, as in p3; I read “9”.",
                "/soundings away 20 Dec to | Something is missing after to in /soundings away."
                        + " For example: /soundings away 20 Dec to 2 Jan",
                "/risk raise \"Vendor\" @nobody | I do not know anybody called @nobody here. Pick"
                        + " the person from the list that opens when you type @, or run /risk raise"
                        + " without it and choose in the form."
            })
    void saysWhatToTypeInstead(String typed, String answer) {
        assertThat(answerTo(typed)).isEqualTo(answer);
    }

    @Test
    void showsEveryCommandAndEveryVerbOfOne() {
        var caller = caller();

        assertThat(Replies.text(help.help(caller, Optional.empty())))
                .contains("/risk  Risks", "/checkin", "/soundings setup");
        assertThat(Replies.text(help.help(caller, Optional.of("/Risk"))))
                .contains("/risk raise", "@lee due 2027-02-14", "/risk close");
        assertThat(Replies.text(help.help(caller, Optional.of("waltz"))))
                .isEqualTo(
                        "I have no command called waltz. /soundings help shows everything you can"
                                + " type.");
    }

    private Caller caller() {
        return new Callers(world.people, world.workspaces, new Wording())
                .of(
                        new ChatEvent.HomeOpened(
                                SampleWorld.origin(SampleWorld.TOM, "e1", SampleWorld.MONDAY)));
    }

    private String answerTo(String typed) {
        var reading = new CommandReader(CommandCatalogue.specs()).read(typed, nobody());
        var problem = ((CommandReader.Reading.Misread) reading).problem();
        var origin = SampleWorld.origin(SampleWorld.TOM, "e1", SampleWorld.MONDAY);
        return Replies.text(help.handle(new ChatEvent.CommandMisread(origin, problem)));
    }

    private static CommandReader.Names nobody() {
        return new CommandReader.Names() {
            @Override
            public Optional<UserId> person(String written) {
                return Optional.empty();
            }

            @Override
            public Optional<ChannelId> channel(String written) {
                return Optional.empty();
            }
        };
    }
}
