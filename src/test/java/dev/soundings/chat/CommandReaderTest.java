package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chat.CommandReader.Names;
import dev.soundings.chat.CommandReader.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class CommandReaderTest {
    private final CommandReader reader = new CommandReader(SampleCommands.specs());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/risk raise \"Vendor API slips\" p3 i4 @lee due 2027-02-14",
                "/soundings risk raise \"Vendor API slips\" p3 i4 @lee due 2027-02-14",
                "risk raise @lee i4 Vendor API slips p3 due 2027-02-14",
                "/Risk Raise P3 I4 <@lee|lee.oye> Due 2027-02-14 “Vendor API slips”",
                "/risk\u00A0raise\n„Vendor API slips“\tp3  i4 @lee due 2027-02-14 ",
            })
    void readsTheSameCommandHoweverItIsTyped(String typed) {
        assertThat(read(typed))
                .isEqualTo(
                        call(
                                "risk",
                                "raise",
                                Map.of(
                                        "title",
                                        "Vendor API slips",
                                        "p",
                                        "3",
                                        "i",
                                        "4",
                                        "owner",
                                        "lee",
                                        "due",
                                        "2027-02-14")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    "straight"                | straight
                    “English”                 | English
                    „German“                  | German
                    ”Swedish”                 | Swedish
                    «French»                  | French
                    »Danish«                  | Danish
                    »Finnish»                 | Finnish
                    'single'                  | single
                    ‘English’                 | English
                    ‚German‘                  | German
                    ‹French›                  | French
                    “mixed by a phone"        | mixed by a phone
                    "mixed by a phone”        | mixed by a phone
                    "we're late"              | we're late
                    'we're late'              | we're late
                    ‘we’re late’              | we’re late
                    we're late                | we're late
                    we’re late                | we’re late
                    'tis late                 | 'tis late
                    the teams' plan           | the teams' plan
                    rock 'n' roll             | rock 'n' roll
                    5" wide                   | 5" wide
                    "say \\"no\\" twice"      | say "no" twice
                    say \\"no\\"              | say "no"
                    "ends in a backslash \\\\" | ends in a backslash \\
                    C:\\temp and \\\\server   | C:\\temp and \\\\server
                    "one" and "two"           | "one" and "two"
                    日本語の 題名 👩🏽‍🚀      | 日本語の 題名 👩🏽‍🚀
                    "*bold* <!channel> @lee"  | *bold* <!channel> @lee
                    """)
    void readsATitleInEveryKindOfQuotes(String typed, String title) {
        assertThat(read("/risk raise " + typed)).isEqualTo(raise(title));
    }

    @Test
    void keepsLineBreaksWithinATitle() {
        assertThat(read("/risk raise first line\n  second line p3"))
                .isEqualTo(
                        call(
                                "risk",
                                "raise",
                                Map.of("title", "first line\n  second line", "p", "3")));
    }

    @Test
    void readsFourThousandCharacters() {
        var text = "Ünïcödé “x ".repeat(363).strip();

        assertThat(read("/risk raise " + text))
                .isEqualTo(misread(new CommandProblem.UnbalancedQuotes("risk", "raise")));
        assertThat(read("/risk raise " + text.replace("“", ""))).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"Search\" Atlas unit support hours a week',support hours a week",
        "'\"Search\" unit \"support hours\" Atlas',support hours",
        "'\"Search\" Atlas unit unit prices',unit prices",
    })
    void readsATextAfterItsKeywordUpToTheNextSign(String typed, String unit) {
        assertThat(read("/win add " + typed))
                .isEqualTo(
                        call(
                                "win",
                                "add",
                                Map.of("title", "Search", "project", "Atlas", "unit", unit)));
    }

    @ParameterizedTest
    @CsvSource({
        "due 2027-02-14 slips,2027-02-14",
        "due 14 Feb slips,14 Feb",
        "due 14. February slips,14. February",
        "due Feb 14th slips,Feb 14th",
        "due 14 Feb 2027 slips,14 Feb 2027",
        "due tomorrow slips,tomorrow",
        "due Fri slips,Fri",
        "due next Friday slips,next Friday",
        "slips due '14 Feb',14 Feb",
    })
    void passesADayOnAsItWasWritten(String typed, String day) {
        assertThat(read("/risk raise " + typed))
                .isEqualTo(call("risk", "raise", Map.of("title", "slips", "due", day)));
    }

    @Test
    void readsAnAbsenceInTwoDays() {
        assertThat(read("/soundings away 20 Dec to 2 Jan"))
                .isEqualTo(call("soundings", "away", Map.of("from", "20 Dec", "to", "2 Jan")));
    }

    @Test
    void givesWordsInQuotesToOneArgumentAndTheRestToTheNext() {
        assertThat(read("/win add \"Search frees 6 h\" Atlas migration unit 'support hours'"))
                .isEqualTo(
                        call(
                                "win",
                                "add",
                                Map.of(
                                        "title",
                                        "Search frees 6 h",
                                        "project",
                                        "Atlas migration",
                                        "unit",
                                        "support hours")));
    }

    @Test
    void readsAReasonToTheEndOfWhatWasTyped() {
        var moved =
                call(
                        "milestone",
                        "move",
                        Map.of(
                                "milestone",
                                "Pilot",
                                "to",
                                "2 Apr",
                                "because",
                                "Lee is away to 1 Apr, \"really\""));

        assertThat(
                        read(
                                "/milestone move Pilot to 2 Apr because Lee is away to 1 Apr,"
                                        + " \"really\""))
                .isEqualTo(moved);
        assertThat(read("/milestone move Pilot because 'the vendor is late'"))
                .isEqualTo(
                        call(
                                "milestone",
                                "move",
                                Map.of("milestone", "Pilot", "because", "the vendor is late")));
        assertThat(read("/milestone move Pilot because"))
                .isEqualTo(
                        misread(new CommandProblem.BadValue("milestone", "move", "because", "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    because we go to market in May         | we go to market in May |
                    because it goes to next quarter, really | it goes to next quarter, really |
                    because nobody knows where to          | nobody knows where to  |
                    because Lee is away to 2 Apr           | Lee is away            | 2 Apr
                    because Lee is away to Fri             | Lee is away            | Fri
                    because Lee is away to soon            | Lee is away            | soon
                    """)
    void takesTheKeywordOfADayWithinAReasonOnlyWithADay(String typed, String because, String to) {
        var values = new HashMap<String, String>(Map.of("milestone", "Pilot", "because", because));
        if (to != null) {
            values.put("to", to);
        }

        assertThat(read("/milestone move Pilot " + typed))
                .isEqualTo(call("milestone", "move", values));
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(read("/risk raise \"\" p3")).isEqualTo(call("risk", "raise", Map.of("p", "3")));
    }

    @Test
    void readsNounsThatNeedNoVerb() {
        assertThat(read("/soundings")).isEqualTo(call("soundings", "home", Map.of()));
        assertThat(read("/why")).isEqualTo(call("why", "show", Map.of()));
        assertThat(read("/soundings why")).isEqualTo(call("why", "show", Map.of()));
    }

    @Test
    void prefersAVerbOfHomeToANoun() {
        assertThat(read("/soundings next")).isEqualTo(call("soundings", "next", Map.of()));
    }

    @Test
    void findsPersonsAndChannels() {
        assertThat(read("/digest share #atlas"))
                .isEqualTo(call("digest", "share", Map.of("channel", "atlas")));
        assertThat(read("/digest share #nowhere"))
                .isEqualTo(
                        misread(new CommandProblem.UnknownChannel("digest", "share", "#nowhere")));
        assertThat(read("/risk raise x @nobody"))
                .isEqualTo(misread(new CommandProblem.UnknownPerson("risk", "raise", "@nobody")));
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertThat(read("")).isEqualTo(misread(new CommandProblem.UnknownNoun("")));
        assertThat(read("/rsik raise")).isEqualTo(misread(new CommandProblem.UnknownNoun("rsik")));
        assertThat(read("/risk")).isEqualTo(misread(new CommandProblem.UnknownVerb("risk", "")));
        assertThat(read("/risk rise x"))
                .isEqualTo(misread(new CommandProblem.UnknownVerb("risk", "rise")));
        assertThat(read("/soundings rsik"))
                .isEqualTo(misread(new CommandProblem.UnknownVerb("soundings", "rsik")));
        assertThat(read("/risk raise \"Vendor p3"))
                .isEqualTo(misread(new CommandProblem.UnbalancedQuotes("risk", "raise")));
        assertThat(read("/risk review R-14 now please"))
                .isEqualTo(misread(new CommandProblem.Unexpected("risk", "review", "now please")));
        assertThat(read("/risk raise x p6"))
                .isEqualTo(misread(new CommandProblem.BadValue("risk", "raise", "p", "6")));
        assertThat(read("/risk raise x due"))
                .isEqualTo(misread(new CommandProblem.BadValue("risk", "raise", "due", "")));
    }

    @Test
    void quotesOnlyTheBeginningOfWhatItDoesNotUnderstand() {
        var reading = read("/" + "x".repeat(4_000));

        assertThat(reading).isInstanceOf(Reading.Misread.class);
        assertThat(reading.toString()).hasSizeLessThan(250);
    }

    @Test
    void readsAgainWhateverItHasRead() {
        var random = new Random(20270214);
        int read = 0;

        for (int i = 0; i < 50_000; i++) {
            var typed = noise(random);
            if (read(typed) instanceof Reading.Read(var call)) {
                assertThat(read(print(call))).as(typed).isEqualTo(new Reading.Read(call));
                read++;
            }
        }

        assertThat(read).isGreaterThan(5_000);
    }

    private static String noise(Random random) {
        String[] beginnings = {
            "/risk raise ",
            "/win add ",
            "/soundings away ",
            "/digest share ",
            "/why show ",
            "/milestone move ",
            "/",
            ""
        };
        String[] pieces = {
            " ", " ", " ", "\n", "\"", "“", "”", "„", "'", "’", "«", "»", "\\", "p3", "i", "5",
            "due", "to", "unit", "because", "14", "Feb", "@lee", "#atlas", "<@", "Vendor", "we're",
            "é", "👩🏽‍🚀", "\u202E", "\uD800", "\u00A0", "\u0000", "{0}", "$1", "/", "next",
            "14 Feb ", " due ",
        };
        var typed = new StringBuilder(beginnings[random.nextInt(beginnings.length)]);
        for (int i = random.nextInt(12); i > 0; i--) {
            typed.append(pieces[random.nextInt(pieces.length)]);
        }
        return typed.toString();
    }

    /** The command in its longest form: all that is plain in quotes, in the order of the verb. */
    private static String print(CommandCall call) {
        var printed = new StringBuilder("/" + call.noun() + " " + call.verb());
        var verb =
                SampleCommands.specs()
                        .command(call.noun())
                        .flatMap(spec -> spec.verb(call.verb()))
                        .orElseThrow();
        for (var argument : verb.arguments()) {
            var value = call.argument(argument.name()).orElse("");
            if (!value.isEmpty() || ArgumentReader.isPlain(argument)) {
                printed.append(' ')
                        .append(
                                switch (argument.kind()) {
                                    case WORD, TEXT, PROJECT -> quoted(value);
                                    case PERSON -> "@" + value;
                                    case CHANNEL -> "#" + value;
                                    case RATING -> argument.name() + value;
                                    case DAY_AFTER_KEYWORD, TEXT_AFTER_KEYWORD ->
                                            argument.name() + " " + quoted(value);
                                    case KEYWORD -> value;
                                });
            }
        }
        return printed.toString();
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replaceAll("([\"“”„‟])", "\\\\$1") + "\"";
    }

    private Reading read(String typed) {
        return reader.read(typed, new Room());
    }

    private static Reading raise(String title) {
        return call("risk", "raise", Map.of("title", title));
    }

    private static Reading call(String noun, String verb, Map<String, String> arguments) {
        return new Reading.Read(new CommandCall(noun, verb, arguments));
    }

    private static Reading misread(CommandProblem problem) {
        return new Reading.Misread(problem);
    }

    /** Knows Lee and the channel Atlas. */
    private static final class Room implements Names {
        @Override
        public Optional<UserId> person(String written) {
            return Optional.of(written.toLowerCase(Locale.ROOT))
                    .filter(name -> name.equals("@lee") || name.startsWith("<@lee|"))
                    .map(name -> new UserId("lee"));
        }

        @Override
        public Optional<ChannelId> channel(String written) {
            return Optional.of(written)
                    .filter("#atlas"::equals)
                    .map(name -> new ChannelId("atlas"));
        }
    }
}
