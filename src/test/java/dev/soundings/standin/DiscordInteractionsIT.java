package dev.soundings.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** What people do reaches the application, and is answered within the rules. */
class DiscordInteractionsIT extends DiscordScene {
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
}
