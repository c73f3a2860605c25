package dev.soundings.digest;

import dev.soundings.chat.SendKey;
import dev.soundings.chat.UserId;
import dev.soundings.chat.WorkspaceId;

/** Under which keys an issue's messages go out: {@code room.digest.x7k2m9p4qa.20270215}. */
final class DigestKeys {
    private DigestKeys() {}

    static SendKey post(DigestIssue issue) {
        return key("digest", issue);
    }

    static SendKey details(DigestIssue issue) {
        return key("digest-details", issue);
    }

    static SendKey relayedPost(WorkspaceId host, DigestIssue issue) {
        return new SendKey(host + ".relayed." + post(issue));
    }

    static SendKey relayedDetails(WorkspaceId host, DigestIssue issue) {
        return new SendKey(host + ".relayed." + details(issue));
    }

    static SendKey rewriting(SendKey of, int version) {
        return new SendKey(of + ".v" + version);
    }

    static SendKey preview(DigestIssue issue, UserId reader) {
        return new SendKey(key("digest-preview", issue) + "." + reader);
    }

    /**
     * @param number which correction of the issue
     */
    static SendKey correction(DigestIssue issue, int number, UserId user) {
        return new SendKey(key("digest-correction", issue) + "." + number + "." + user);
    }

    private static SendKey key(String kind, DigestIssue issue) {
        return new SendKey(issue.workspace() + "." + kind + "." + issue.id());
    }
}
