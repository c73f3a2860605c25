package dev.soundings.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;

/** The HTTP interface refuses what Discord refuses, and says so. */
class DiscordStandInIT extends DiscordScene {
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
}
