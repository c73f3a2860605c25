package dev.soundings.standin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Slack documents about a method of the Web API: its arguments and the scope it needs.
 *
 * @param scope empty when any token will do, or when it depends on the channel
 * @param json whether the arguments may come as JSON; reading methods take a form only
 * @see <a href="https://docs.slack.dev/reference/methods">methods</a>
 */
record SlackMethod(
        String name,
        String scope,
        List<String> required,
        List<String> optional,
        boolean json,
        boolean appToken) {

    private static final String PAGES = "cursor,limit";
    private static final String HISTORY = PAGES + ",inclusive,include_all_metadata,latest,oldest";

    private static final Map<String, SlackMethod> ALL =
            Stream.of(
                            app("apps.connections.open", "connections:write"),
                            writes("auth.test", "", "", ""),
                            writes(
                                    "chat.postMessage",
                                    "chat:write",
                                    "channel",
                                    "text,blocks,attachments,metadata,thread_ts,reply_broadcast,"
                                            + "unfurl_links,unfurl_media,link_names,parse,mrkdwn,"
                                            + "markdown_text,icon_emoji,icon_url,username"),
                            writes(
                                    "chat.update",
                                    "chat:write",
                                    "channel,ts",
                                    "text,blocks,attachments,metadata,link_names,parse,file_ids,"
                                            + "reply_broadcast,markdown_text"),
                            writes(
                                    "chat.postEphemeral",
                                    "chat:write",
                                    "channel,user",
                                    "text,blocks,attachments,thread_ts,link_names,parse,"
                                            + "markdown_text,icon_emoji,icon_url,username"),
                            writes("chat.delete", "chat:write", "channel,ts", ""),
                            reads("chat.getPermalink", "", "channel,message_ts", ""),
                            writes("views.open", "", "view", "trigger_id,interactivity_pointer"),
                            writes("views.push", "", "view", "trigger_id,interactivity_pointer"),
                            writes("views.update", "", "view", "view_id,external_id,hash"),
                            writes("views.publish", "", "user_id,view", "hash"),
                            reads("users.info", "users:read", "user", "include_locale"),
                            reads(
                                    "users.list",
                                    "users:read",
                                    "",
                                    PAGES + ",include_locale,team_id"),
                            reads(
                                    "users.conversations",
                                    "",
                                    "",
                                    PAGES + ",exclude_archived,team_id,types,user"),
                            reads(
                                    "conversations.info",
                                    "",
                                    "channel",
                                    "include_locale,include_num_members"),
                            reads(
                                    "conversations.list",
                                    "",
                                    "",
                                    PAGES + ",exclude_archived,team_id,types"),
                            reads("conversations.members", "", "channel", PAGES),
                            writes("conversations.history", "", "channel", HISTORY),
                            reads("conversations.replies", "", "channel,ts", HISTORY),
                            writes(
                                    "conversations.open",
                                    "im:write",
                                    "",
                                    "users,channel,return_im,prevent_creation"),
                            writes("conversations.join", "channels:join", "channel", ""),
                            reads(
                                    "usergroups.list",
                                    "usergroups:read",
                                    "",
                                    "include_count,include_disabled,include_users,team_id"),
                            reads(
                                    "usergroups.users.list",
                                    "usergroups:read",
                                    "usergroup",
                                    "include_disabled,team_id"),
                            reads(
                                    "files.getUploadURLExternal",
                                    "files:write",
                                    "filename,length",
                                    "alt_txt,snippet_type"),
                            writes(
                                    "files.completeUploadExternal",
                                    "files:write",
                                    "files",
                                    "channel_id,channels,initial_comment,thread_ts,blocks"),
                            reads("team.info", "team:read", "", "team,domain"),
                            reads("bots.info", "users:read", "", "bot,team_id"))
                    .collect(Collectors.toMap(SlackMethod::name, Function.identity()));

    static SlackMethod named(String name) {
        var method = ALL.get(name);
        if (method == null) {
            throw SlackRefusal.breach("unknown_method", "no such method");
        }
        return method;
    }

    boolean takes(String argument) {
        return required.contains(argument) || optional.contains(argument);
    }

    private static SlackMethod reads(String name, String scope, String required, String optional) {
        return new SlackMethod(name, scope, words(required), words(optional), false, false);
    }

    private static SlackMethod writes(String name, String scope, String required, String optional) {
        return new SlackMethod(name, scope, words(required), words(optional), true, false);
    }

    private static SlackMethod app(String name, String scope) {
        return new SlackMethod(name, scope, List.of(), List.of(), true, true);
    }

    private static List<String> words(String commas) {
        return Arrays.stream(commas.split(",", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
