package dev.soundings.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The stand-in refuses what Discord refuses, and says so. */
class DiscordStandInIT {
    private static final Instant NOON = Instant.parse("2027-02-11T12:00:00Z");

    private long nanos;
    private DiscordStandIn discord;
    private DiscordProbe bot;
    private DiscordGuild guild;
    private DiscordChannel atlas;
    private DiscordPerson tom;
    private DiscordPerson kim;

    @BeforeEach
    void open() {
        discord = DiscordStandIn.open(InstantSource.fixed(NOON), () -> nanos);
        guild = discord.guild("Harbour");
        atlas = guild.channel("atlas");
        tom = guild.enters("tom", "Tom", "en-GB");
        kim = guild.enters("kim", "Kim", "de");
        bot = new DiscordProbe(discord);
    }

    @AfterEach
    void close() {
        bot.close();
        discord.close();
    }

    // Messages

    @Test
    void postsWhatIsAllowedWithoutComplaint() throws Exception {
        var answer = post("{\"content\":\"Good morning\"," + NOBODY + "}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(tom.sees(atlas).getLast().text()).isEqualTo("Good morning");
        assertThat(discord.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'content':'%2001'}",
                "{'content':'both','flags':32768,'components':[{'type':10,'content':'x'}]}",
                "{'flags':32768,'components':[{'type':10,'content':'%4001'}]}",
                "{'flags':32768,'components':[{'type':10,'content':' '}]}",
                "{'flags':32768,'components':[{'type':10,'content':'%3000'},{'type':10,'content':'%1001'}]}",
                "{'flags':32768,'components':[{'type':2,'style':1,'label':'A','custom_id':'a'}]}",
                "{'flags':32768,'components':[{'type':17,'components':[]}]}",
                "{'flags':32768,'components':[{'type':17,'components':[{'type':17,'components':[{'type':14}]}]}]}",
                "{'flags':32768,'components':[{'type':9,'components':[{'type':10,'content':'x'}]}]}",
                "{'flags':32768,'components':[{'type':12,'items':[{'media':{'url':'attachment://none.png'}}]}]}",
                "{'content':'x','components':[{'type':10,'content':'no flag'}]}",
                "{'content':'x','components':[{'type':1,'components':[{'type':2,'style':1,'custom_id':'a'}]}]}",
                "{'content':'x','components':[{'type':1,'components':[{'type':2,'style':1,'label':'%81','custom_id':'a'}]}]}",
                "{'content':'x','components':[{'type':1,'components':[{'type':2,'style':1,'label':'A','custom_id':'%101'}]}]}",
                "{'content':'x','components':[{'type':1,'components':[{'type':2,'style':1,'label':'A','custom_id':'a'},{'type':2,'style':1,'label':'B','custom_id':'a'}]}]}",
                "{'content':'x','components':[{'type':1,'components':[{'type':3,'custom_id':'a','options':[]}]}]}",
                "{'content':'x','components':[{'type':1,'components':[{'type':3,'custom_id':'a','options':[{'label':'A','value':'1'},{'label':'B','value':'1'}]}]}]}",
                "{'content':'x','nonce':'%26'}",
                "{'content':'x','allowed_mentions':{'parse':['users'],'users':['17']}}",
                "{'content':'x','allowed_mentions':{'parse':['all']}}"
            })
    void refusesAMessageThatBreaksARule(String template) throws Exception {
        var answer = post(filled(template));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("50035");
        assertThat(discord.violations()).isNotEmpty();
        assertThat(discord.messagesIn(atlas)).isEmpty();
    }

    @Test
    void refusesFortyOneComponents() throws Exception {
        var texts = "{'type':10,'content':'x'},".repeat(40) + "{'type':10,'content':'x'}";

        var answer = post(filled("{'flags':32768,'components':[" + texts + "]}"));

        assertThat(answer.body()).contains("components: 41, 1 to 40");
    }

    @Test
    void postsTheSameNonceOnce() throws Exception {
        var message = "{\"content\":\"%s\",\"nonce\":\"n1\",\"enforce_nonce\":true," + NOBODY + "}";
        post(message.formatted("first"));

        var again = post(message.formatted("second"));

        assertThat(again.body()).contains("first");
        assertThat(discord.messagesIn(atlas)).hasSize(1);
    }

    @Test
    void tellsWhomAMessageWouldPing() throws Exception {
        post("{\"content\":\"@everyone <@17> <@&4>\"}");
        post("{\"content\":\"@everyone <@17> <@18>\",\"allowed_mentions\":{\"users\":[\"18\"]}}");
        post("{\"content\":\"@everyone <@17>\"," + NOBODY + "}");

        assertThat(discord.messagesIn(atlas))
                .extracting(DiscordMessage::pings)
                .containsExactly(
                        List.of("everyone", "role 4", "user 17"), List.of("user 18"), List.of());
        assertThat(discord.violations()).singleElement().asString().contains("no allowed_mentions");
    }

    @Test
    void keepsTheFlagOfTheSecondComponentsOnEdits() throws Exception {
        post("{\"flags\":32768,\"components\":[{\"type\":10,\"content\":\"a\"}]," + NOBODY + "}");
        var id = discord.messagesIn(atlas).getFirst().id();

        var answer =
                bot.call(
                        "PATCH",
                        "channels/" + atlas.id() + "/messages/" + id,
                        "{\"content\":\"b\"," + NOBODY + "}");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void checksEveryRequestAgainstWhatDiscordPublishes() throws Exception {
        assumeTrue(
                DiscordOpenApi.given().isPresent(),
                "not run: SOUNDINGS_VENDOR_DATA is not set, no request is checked against it");
        post("{\"content\":\"Good morning\",\"tts\":\"loud\"," + NOBODY + "}");

        assertThat(discord.violations()).anyMatch(one -> one.contains("/tts"));
    }

    // Doors

    @Test
    void refusesAWrongToken() throws Exception {
        assertThat(bot.call("GET", "users/@me", "", "Bot wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void saysWhoCannotBeWrittenTo() throws Exception {
        tom.closesDoor();
        guild.leaves(kim);
        guild.muteBotIn(atlas);

        assertThat(write(tom.direct()).body()).contains("50007");
        assertThat(write(kim.direct()).body()).contains("50278");
        assertThat(write(atlas).body()).contains("50013");
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void tellsAllMembersOnlyWithTheIntent() throws Exception {
        var path = "guilds/" + guild.id() + "/members";

        assertThat(bot.call("GET", path, "").body()).contains("50001");
        discord.allowMembersIntent();
        assertThat(bot.call("GET", path, "").body()).contains("\"kim\"");
        assertThat(bot.call("GET", path + "/17", "").body()).contains("10007");
    }

    // Limits and faults

    @Test
    void stopsTheSixthCallOfABucketUntilItIsFullAgain() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(write(atlas).statusCode()).isEqualTo(200);
        }

        var sixth = write(atlas);

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).contains("5");
        assertThat(sixth.headers().firstValue("Via")).isPresent();
        assertThat(write(tom.direct()).statusCode()).as("another bucket").isEqualTo(200);
        assertThat(discord.throttled()).hasSize(1);
        nanos += 5_000_000_000L;
        assertThat(write(atlas).statusCode()).isEqualTo(200);
    }

    @Test
    void stopsTheFiftyFirstCallOfASecond() throws Exception {
        for (int i = 0; i < 50; i++) {
            bot.call("GET", "users/" + i, "");
        }

        assertThat(bot.call("GET", "users/@me", "").body()).contains("\"global\":true");
    }

    @ParameterizedTest
    @CsvSource({"user", "shared", "global"})
    void throttlesWhenToldTo(String scope) throws Exception {
        discord.faults().throttle("POST .*/messages", 1, scope, 1.5);

        var answer = write(atlas);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("X-RateLimit-Scope")).contains(scope);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(write(atlas).statusCode()).isEqualTo(200);
    }

    @Test
    void losesAnAnswerButNotTheMessage() {
        discord.faults().loseAnswer("POST .*/messages");

        assertThat(catchThrowable(() -> write(atlas))).isInstanceOf(IOException.class);
        assertThat(discord.messagesIn(atlas)).hasSize(1);
    }

    @Test
    void breaksBeforeAnythingIsDone() throws Exception {
        discord.faults().breakAt("POST .*/messages", 1, 503);

        assertThat(write(atlas).statusCode()).isEqualTo(503);
        assertThat(discord.messagesIn(atlas)).isEmpty();
    }

    @Test
    void saysThatDirectMessagesAreOpenedTooFast() throws Exception {
        discord.faults().opensTooFast(1);
        var open = "{\"recipient_id\":\"%s\"}".formatted(tom.id());

        assertThat(bot.call("POST", "users/@me/channels", open).body()).contains("40003");
        assertThat(bot.call("POST", "users/@me/channels", open).statusCode()).isEqualTo(200);
    }

    // Commands

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'name':'Risk','description':'x'}]",
                "[{'name':'risk','description':''}]",
                "[{'name':'risk','description':'%101'}]",
                "[{'name':'risk','description':'x'},{'name':'risk','description':'y'}]",
                "[{'name':'Raise as risk','type':3,'description':'no'}]",
                "[{'name':'risk','description':'x','options':[{'type':1,'name':'a','description':'x'},{'type':3,'name':'b','description':'x'}]}]",
                "[{'name':'risk','description':'x','options':[{'type':1,'name':'a','description':'x','options':[{'type':1,'name':'b','description':'x'}]}]}]",
                "[{'name':'risk','description':'x','options':[{'type':3,'name':'a','description':'x'},{'type':3,'name':'b','description':'x','required':true}]}]",
                "[{'name':'risk','description':'x','options':[{'type':6,'name':'a','description':'x','autocomplete':true}]}]"
            })
    void refusesCommandsThatBreakARule(String template) throws Exception {
        var answer = register(filled(template));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(discord.commands()).isEmpty();
    }

    @Test
    void keepsTheIdOfACommandThatKeepsItsName() throws Exception {
        register(RISK);
        var before = discord.commands().path(0).path("id").asString();

        register(RISK);

        assertThat(discord.commands().path(0).path("id").asString()).isEqualTo(before);
        assertThat(discord.violations()).isEmpty();
    }

    // What people do

    @Test
    void carriesACommandAndItsPrivateAnswer() throws Exception {
        bot.ready();
        register(RISK);

        var deed = tom.runs(atlas, "risk", "raise", Map.of("title", "The vendor API slips"));
        var heard = bot.hears("INTERACTION_CREATE").path("d");
        answer(heard, "{\"type\":4,\"data\":{\"content\":\"Noted\",\"flags\":64," + NOBODY + "}}");

        assertThat(heard.path("data").path("options").path(0).path("options").toString())
                .contains("The vendor API slips");
        assertThat(deed.reply()).isInstanceOf(DiscordReply.Posted.class);
        assertThat(tom.sees(atlas)).hasSize(1);
        assertThat(kim.sees(atlas)).isEmpty();
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void refusesASecondAnswerAndALateOne() throws Exception {
        bot.ready();
        register(RISK);
        tom.runs(atlas, "risk", "raise", Map.of());
        var heard = bot.hears("INTERACTION_CREATE").path("d");
        answer(heard, "{\"type\":5}");
        assertThat(answer(heard, "{\"type\":5}").body()).contains("40060");

        tom.runs(atlas, "risk", "raise", Map.of());
        var late = bot.hears("INTERACTION_CREATE").path("d");
        nanos += 3_100_000_000L;

        assertThat(answer(late, "{\"type\":5}").body()).contains("10062");
        assertThat(discord.violations()).anyMatch(one -> one.contains("three seconds"));
    }

    @Test
    void replacesTheRequestForPatienceAndForgetsAfterAQuarterOfAnHour() throws Exception {
        bot.ready();
        register(RISK);
        var deed = tom.runs(atlas, "risk", "raise", Map.of());
        var heard = bot.hears("INTERACTION_CREATE").path("d");
        answer(heard, "{\"type\":5,\"data\":{\"flags\":64}}");
        var hook = "webhooks/" + discord.applicationId() + "/" + heard.path("token").asString();

        bot.call("PATCH", hook + "/messages/@original", "{\"content\":\"Done\"," + NOBODY + "}");

        assertThat(deed.settled()).isInstanceOf(DiscordReply.Posted.class);
        assertThat(tom.sees(atlas).getLast().isEphemeral()).isTrue();
        nanos += 901_000_000_000L;
        assertThat(bot.call("POST", hook, "{\"content\":\"late\"," + NOBODY + "}").body())
                .contains("50027");
    }

    @Test
    void opensAModalAndTakesWhatAClientWouldSend() throws Exception {
        bot.ready();
        register(RISK);
        var opened = tom.runs(atlas, "risk", "raise", Map.of());
        answer(bot.hears("INTERACTION_CREATE").path("d"), filled(MODAL));

        assertThatThrownBy(() -> tom.submits(opened, Map.of())).hasMessage("title is required");
        assertThatThrownBy(() -> tom.submits(opened, Map.of("title", List.of("x".repeat(31)))))
                .hasMessageContaining("takes 0 to 30 characters");
        assertThatThrownBy(() -> tom.submits(opened, Map.of("other", List.of("x"))))
                .hasMessageContaining("the modal asks");
        tom.submits(opened, Map.of("title", List.of("Ice"), "cost", List.of("weeks")));
        var heard = bot.hears("INTERACTION_CREATE").path("d");

        assertThat(heard.path("type").asInt()).isEqualTo(5);
        assertThat(heard.path("data").path("components").toString()).contains("Ice", "weeks");
        assertThat(answer(heard, filled(MODAL)).body()).contains("a modal cannot answer a modal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'title':'%46','components':[{'type':10,'content':'x'}]",
                "'title':'T','components':[]",
                "'title':'T','components':[{'type':1,'components':[]}]",
                "'title':'T','components':[{'type':18,'label':'%46','component':{'type':4,'style':1,'custom_id':'a'}}]",
                "'title':'T','components':[{'type':18,'label':'L','component':{'type':4,'style':1,'custom_id':'a','max_length':4001}}]",
                "'title':'T','components':[{'type':18,'label':'L','component':{'type':4,'style':1,'custom_id':'a','value':'xx','max_length':1}}]",
                "'title':'T','components':[{'type':18,'label':'L','component':{'type':4,'style':1,'custom_id':'a','label':'L'}}]",
                "'title':'T','components':[{'type':18,'label':'L','component':{'type':21,'custom_id':'a','options':[{'label':'A','value':'1'}]}}]",
                "'title':'T','components':[{'type':18,'label':'L','component':{'type':3,'custom_id':'a','disabled':true,'options':[{'label':'A','value':'1'}]}}]"
            })
    void refusesAModalThatBreaksARule(String template) throws Exception {
        bot.ready();
        register(RISK);
        tom.runs(atlas, "risk", "raise", Map.of());
        var heard = bot.hears("INTERACTION_CREATE").path("d");

        var answer = answer(heard, filled("{'type':9,'data':{'custom_id':'m'," + template + "}}"));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    // The gateway

    @Test
    void closesTheGatewayOnAWrongTokenAndOnAnIntentThatIsOff() {
        bot.identifies("wrong", 1);
        assertThat(bot.isClosedWith()).isEqualTo(4004);
        try (var other = new DiscordProbe(discord)) {
            other.identifies(discord.token(), DiscordIntent.GUILD_MEMBERS.bit());
            assertThat(other.isClosedWith()).isEqualTo(4014);
        }
    }

    @Test
    void closesTheGatewayOnWhoDoesNotIdentifyOrDoesItTwice() {
        bot.says("{\"op\":3,\"d\":{}}");
        assertThat(bot.isClosedWith()).isEqualTo(4003);
        try (var other = new DiscordProbe(discord)) {
            other.ready();
            other.identifies(discord.token(), 1);
            assertThat(other.isClosedWith()).isEqualTo(4005);
        }
    }

    @Test
    void refusesToIdentifyTwiceInFiveSeconds() {
        bot.ready();
        try (var second = new DiscordProbe(discord)) {
            second.identifies(discord.token(), 1);
            assertThat(second.hears().path("op").asInt()).isEqualTo(9);
        }
        assertThat(discord.identified()).isEqualTo(2);
    }

    @Test
    void saysAgainWhatWasMissedWhenASessionResumes() {
        var ready = bot.ready();
        bot.hears("GUILD_CREATE");
        discord.dropGateway();
        bot.isClosedWith();
        guild.channel("leads");

        try (var back = new DiscordProbe(discord)) {
            back.says(resume(ready.path("d").path("session_id").asString(), 2));
            assertThat(back.hears("CHANNEL_CREATE").path("d").path("name").asString())
                    .isEqualTo("leads");
            assertThat(back.hears().path("t").asString()).isEqualTo("RESUMED");
        }
    }

    @Test
    void knowsNoSessionAfterInvalidatingIt() {
        var session = bot.ready().path("d").path("session_id").asString();
        bot.hears("GUILD_CREATE");
        discord.invalidateSessions();
        assertThat(bot.hears().path("op").asInt()).isEqualTo(9);

        try (var back = new DiscordProbe(discord)) {
            back.says(resume(session, 2));
            assertThat(back.hears().path("op").asInt()).isEqualTo(9);
        }
    }

    @Test
    void tellsEventsTwiceOrLate() {
        bot.ready();
        bot.hears("GUILD_CREATE");
        discord.repeatNextEvent();
        guild.channel("twice");
        assertThat(bot.hears("CHANNEL_CREATE").path("d")).isEqualTo(bot.hears().path("d"));

        discord.holdEvents();
        guild.channel("late");
        assertThat(bot.hearsNothing()).isTrue();
        discord.releaseEvents();
        assertThat(bot.hears().path("d").path("name").asString()).isEqualTo("late");
    }

    private static final String NOBODY = "\"allowed_mentions\":{\"parse\":[]}";

    private static final String RISK =
            filled(
                    """
                    [{'name':'risk','description':'Risks','contexts':[0],'options':[
                      {'type':1,'name':'raise','description':'Raises one','options':[
                        {'type':3,'name':'title','description':'In a few words'}]}]}]
                    """);

    private static final String MODAL =
            """
            {'type':9,'data':{'custom_id':'risk/raise/','title':'A risk','components':[
              {'type':18,'label':'What','component':
                {'type':4,'style':1,'custom_id':'title','max_length':30}},
              {'type':18,'label':'Cost','component':
                {'type':3,'custom_id':'cost','required':false,
                 'options':[{'label':'Weeks','value':'weeks'},{'label':'Days','value':'days'}]}}]}}
            """;

    /** Single quotes are double ones, and {@code %81} is a word of 81 letters. */
    private static String filled(String template) {
        return Pattern.compile("%(\\d+)")
                .matcher(template.replace('\'', '"'))
                .replaceAll(match -> "x".repeat(Integer.parseInt(match.group(1))));
    }

    private static String resume(String session, int heard) {
        return "{\"op\":6,\"d\":{\"token\":\"standin.bot.token\",\"session_id\":\"%s\",\"seq\":%d}}"
                .formatted(session, heard);
    }

    private HttpResponse<String> post(String json) throws Exception {
        return bot.call("POST", "channels/" + atlas.id() + "/messages", json);
    }

    private HttpResponse<String> write(DiscordChannel channel) throws Exception {
        var json = "{\"content\":\"Good morning\"," + NOBODY + "}";
        return bot.call("POST", "channels/" + channel.id() + "/messages", json);
    }

    private HttpResponse<String> register(String json) throws Exception {
        return bot.call("PUT", "applications/" + discord.applicationId() + "/commands", json);
    }

    private HttpResponse<String> answer(JsonNode heard, String json) throws Exception {
        return bot.call(
                "POST",
                "interactions/%s/%s/callback"
                        .formatted(heard.path("id").asString(), heard.path("token").asString()),
                json);
    }
}
