package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.CommandReader.Completion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class CommandCompletionTest {
    private final CommandReader reader = new CommandReader(SampleCommands.specs());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            nullValues = "-",
            textBlock =
                    """
                    hello                            | ''
                    /                                | /soundings /risk /win /milestone /why /digest
                    /w                               | /win /why
                    /Risk                            | /risk
                    /rsik                            | ''
                    /risk_                           | raise review list
                    /risk r                          | raise review
                    /soundings risk r                | raise review
                    /soundings_                      | home next away
                    /risk raise_                     | title p1-5 i1-5 @ due
                    /risk raise "Vendor API          | title
                    /risk raise "Vendor API" p3_     | i1-5 @ due
                    /risk raise "Vendor API" d       | due
                    /risk raise "Vendor API" due_    | due
                    /risk raise "Vendor API" due F   | due
                    /risk raise "Vendor API" due Fri_ | p1-5 i1-5 @
                    /risk raise Vendor p9_           | p
                    /win add "Search frees 6 h"_     | project unit
                    /milestone move Pilot to Fri_     | because
                    /milestone move Pilot because_     | because
                    /digest share_                   | #
                    /risk list_                      | ''
                    """)
    void showsHowItCouldGoOn(String typed, String shown) {
        var words = reader.complete(typed.replace('_', ' ')).stream().map(Completion::word);

        assertThat(String.join(" ", words.toList())).isEqualTo(shown.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "/ri,'/risk '",
        "/risk ra,'/risk raise '",
        "/soundings risk ra,'/soundings risk raise '",
        "/risk raise x du,'/risk raise x due '",
        "/digest share,'/digest share '",
        "'/digest share ','/digest share #'",
    })
    void givesTheWholeLineWithWhatWasPicked(String typed, String line) {
        assertThat(reader.complete(typed)).extracting(Completion::value).containsExactly(line);
    }

    @Test
    void neverStumblesOverWhatIsHalfTyped() {
        var random = new Random(20270215);
        var typed = new StringBuilder();

        for (int i = 0; i < 10_000; i++) {
            typed.append("/ risk raise “\"'\\ win p3 @ due 14".charAt(random.nextInt(32)));
            reader.complete("/risk raise " + typed);
            reader.complete("/" + typed);
            typed.setLength(typed.length() % 40);
        }

        assertThat(reader.complete("/ri")).hasSize(1);
    }
}
