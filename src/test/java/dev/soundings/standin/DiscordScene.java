package dev.soundings.standin;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Pattern;

/** A guild with a channel, Tom and Kim, a bare client, and a clock that stands still. */
abstract class DiscordScene {
    private static final Instant NOON = Instant.parse("2027-02-11T12:00:00Z");

    long nanos;
    DiscordStandIn discord;
    DiscordProbe bot;
    DiscordGuild guild;
    DiscordChannel atlas;
    DiscordPerson tom;
    DiscordPerson kim;

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

    static final String NOBODY = "\"allowed_mentions\":{\"parse\":[]}";

    static final String RISK =
            filled(
                    """
                    [{'name':'risk','description':'Risks','contexts':[0],'options':[
                      {'type':1,'name':'raise','description':'Raises one','options':[
                        {'type':3,'name':'title','description':'In a few words'}]}]}]
                    """);

    static final String MODAL =
            """
            {'type':9,'data':{'custom_id':'risk/raise/','title':'A risk','components':[
              {'type':18,'label':'What','component':
                {'type':4,'style':1,'custom_id':'title','max_length':30}},
              {'type':18,'label':'Cost','component':
                {'type':3,'custom_id':'cost','required':false,
                 'options':[{'label':'Weeks','value':'weeks'},{'label':'Days','value':'days'}]}}]}}
            """;

    /** Single quotes are double ones, and {@code %81} is a word of 81 letters. */
    static String filled(String template) {
        return Pattern.compile("%(\\d+)")
                .matcher(template.replace('\'', '"'))
                .replaceAll(match -> "x".repeat(Integer.parseInt(match.group(1))));
    }

    static String resume(String session, int heard) {
        return "{\"op\":6,\"d\":{\"token\":\"standin.bot.token\",\"session_id\":\"%s\",\"seq\":%d}}"
                .formatted(session, heard);
    }

    final HttpResponse<String> post(String json) throws Exception {
        return bot.call("POST", "channels/" + atlas.id() + "/messages", json);
    }

    final HttpResponse<String> write(DiscordChannel channel) throws Exception {
        var json = "{\"content\":\"Good morning\"," + NOBODY + "}";
        return bot.call("POST", "channels/" + channel.id() + "/messages", json);
    }

    final HttpResponse<String> register(String json) throws Exception {
        return bot.call("PUT", "applications/" + discord.applicationId() + "/commands", json);
    }

    final HttpResponse<String> answer(JsonNode heard, String json) throws Exception {
        return bot.call(
                "POST",
                "interactions/%s/%s/callback"
                        .formatted(heard.path("id").asString(), heard.path("token").asString()),
                json);
    }
}
