package dev.soundings.command;

import static dev.soundings.caller.SpecWords.argument;
import static dev.soundings.caller.SpecWords.noun;
import static dev.soundings.caller.SpecWords.suggested;
import static dev.soundings.caller.SpecWords.verb;
import static dev.soundings.chat.ArgumentSpec.Kind.CHANNEL;
import static dev.soundings.chat.ArgumentSpec.Kind.TEXT;
import static dev.soundings.chat.ArgumentSpec.Kind.WORD;
import static dev.soundings.wording.CommandText.*;

import dev.soundings.chat.CommandSpec;

/** What is told back. */
final class DigestCommands {
    private DigestCommands() {}

    static CommandSpec digest() {
        var plan = suggested("plan", TEXT, A_PLAN);
        return noun(
                "digest",
                DIGEST,
                verb("preview", DIGEST_PREVIEW, "", plan),
                verb("share", DIGEST_SHARE, "", plan),
                verb("hold", DIGEST_HOLD, "", plan),
                verb("approve", DIGEST_APPROVE, "", plan),
                verb("settings", DIGEST_SETTINGS, "", plan),
                verb("list", DIGEST_LIST, ""),
                verb("invite", DIGEST_INVITE, "", plan),
                verb(
                        "accept",
                        DIGEST_ACCEPT,
                        "x7k2m9p4qa #steering",
                        argument("code", WORD, A_CODE),
                        argument("channel", CHANNEL, A_HOST_CHANNEL)),
                verb("leave", DIGEST_LEAVE, ""));
    }
}
