package dev.soundings.slack;

import static dev.soundings.slack.SlackFixture.ACME;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;

import dev.soundings.chat.ChannelId;
import dev.soundings.chat.Directory;
import dev.soundings.chat.GroupId;
import dev.soundings.chat.UserId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class SlackSyncTest {
    private static final ChannelId ATLAS = new ChannelId("C0ATLAS");
    private static final UserId LEE = new UserId("U0LEE");
    private static final UserId ANA = new UserId("U0ANA");
    private static final String FIRST_PAGE =
            "{\"ok\":true,\"members\":[\"U0LEE\"],"
                    + "\"response_metadata\":{\"next_cursor\":\"more\"}}";

    private static final String FAULT = "{\"ok\":false,\"error\":\"fatal_error\"}";
    private static final String MANY = "{'id':'S0MANY','handle':'many','user_count':900}";

    private final SlackScene scene = new SlackScene().joined();
    private final CannedSlack slack = scene.slack;
    private final SlackDirectory directory = scene.directory;

    @Test
    void learnsWhoIsInAChannelPageByPage() {
        var info = "{\"ok\":true,\"channel\":{\"id\":\"C0ATLAS\",\"name\":\"atlas\"}}";
        slack.answering("conversations.info", info)
                .answering("conversations.members", FIRST_PAGE)
                .answering("conversations.members", "{\"ok\":true,\"members\":[\"U0ANA\"]}");

        scene.sync().channel(ACME, ATLAS);

        assertThat(directory.members(ACME, ATLAS)).containsExactlyInAnyOrder(LEE, ANA);
    }

    @Test
    void keepsTheMembersItKnowsWhenAPageFails() {
        directory.keepMembers(ACME, ATLAS, List.of(LEE, ANA));
        slack.answering("conversations.info", "{\"ok\":false,\"error\":\"fatal_error\"}")
                .answering("conversations.members", FIRST_PAGE)
                .answering("conversations.members", "{\"ok\":false,\"error\":\"fatal_error\"}");

        scene.sync().channel(ACME, ATLAS);

        assertThat(directory.members(ACME, ATLAS)).containsExactlyInAnyOrder(LEE, ANA);
    }

    @Test
    void asksWhoIsInAGroupWhereSlackDoesNotSaySo() {
        slack.answering(
                        "usergroups.list",
                        groups("{'id':'S0FEW','handle':'few','users':['U0LEE']}", MANY))
                .answering("usergroups.users.list", "{\"ok\":true,\"users\":[\"U0ANA\"]}");

        scene.sync().groups(ACME);

        assertThat(slack.last().argument("usergroup")).isEqualTo("S0MANY");
        assertThat(directory.members(ACME, new GroupId("S0FEW"))).containsExactly(LEE);
        assertThat(directory.members(ACME, new GroupId("S0MANY"))).containsExactly(ANA);
        assertThat(directory.groups(ACME))
                .extracting(Directory.GroupInfo::name)
                .containsExactly("few", "many");
    }

    @Test
    void doesNotTakeAGroupForEmptyThatCannotBeRead() {
        directory.groups().keep(ACME, new GroupId("S0MANY"), "many", List.of(LEE));
        slack.answering("usergroups.list", groups(MANY, "{'id':'S0NEW','handle':'new'}"))
                .answering("usergroups.users.list", FAULT)
                .answering("usergroups.users.list", FAULT);

        scene.sync().groups(ACME);

        assertThat(directory.members(ACME, new GroupId("S0MANY"))).containsExactly(LEE);
        assertThat(directory.groups(ACME)).hasSize(1);
    }

    @Test
    void aGroupThatSlackDoesNotListAnyMoreIsGoneAndStaysSo() {
        directory.groups().keep(ACME, new GroupId("S0OLD"), "old", List.of(LEE, ANA));
        slack.answering("usergroups.list", groups());

        scene.sync().groups(ACME);

        assertThat(directory.groups(ACME)).isEmpty();
        var afterARestart = new SlackDirectory(scene.memory);
        assertThat(afterARestart.groups(ACME)).isEmpty();
        assertThat(afterARestart.members(ACME, new GroupId("S0OLD"))).isEmpty();
    }

    @Test
    void followsWhatEventsSayOfAGroup() throws Exception {
        var app = scene.app();
        slack.answering("usergroups.users.list", "{\"ok\":true,\"users\":[\"U0LEE\"]}");

        app.run(event("subteam_created", "'subteam':{'id':'S0D','handle':'design'}"));
        app.run(event("subteam_members_changed", "'subteam_id':'S0D','added_users':['U0ANA']"));
        assertThat(directory.members(ACME, new GroupId("S0D"))).containsExactly(LEE, ANA);

        app.run(
                event(
                        "subteam_updated",
                        "'subteam':{'id':'S0D','handle':'art','users':['U0ANA']}"));
        assertThat(directory.members(ACME, new GroupId("S0D"))).containsExactly(ANA);
        assertThat(new SlackDirectory(scene.memory).groups(ACME))
                .containsExactly(new Directory.GroupInfo(new GroupId("S0D"), "art"));

        app.run(event("subteam_updated", "'subteam':{'id':'S0D','date_delete':1770825600}"));
        assertThat(directory.groups(ACME)).isEmpty();
    }

    @Test
    void readsAllGroupsAnewWhenSomebodyJoinsOneThatItDoesNotKnow() throws Exception {
        slack.answering("usergroups.list", groups("{'id':'S0D','handle':'d','users':['U0LEE']}"));

        scene.app()
                .run(
                        event(
                                "subteam_members_changed",
                                "'subteam_id':'S0D','added_users':['U0ANA']"));

        assertThat(slack.methods()).containsExactly("usergroups.list");
        assertThat(directory.members(ACME, new GroupId("S0D"))).containsExactly(LEE);
    }

    private static String groups(String... groups) {
        var all = String.join(",", groups).replace('\'', '"');
        return "{\"ok\":true,\"usergroups\":[" + all + "]}";
    }

    private static EventRequest event(String type, String fields) {
        var body =
                "{'token':'t','team_id':'T0ACME','api_app_id':'A0','type':'event_callback',"
                        + "'event_id':'Ev1','event_time':1770825600,'event':{'type':'"
                        + type
                        + "',"
                        + fields
                        + "}}";
        return new EventRequest(body.replace('\'', '"'), new RequestHeaders(Map.of()));
    }
}
