package dev.soundings.chat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What a platform knows of a person. Only members are ever asked, addressed or authorised. */
public record Profile(
        UserId user,
        String displayName,
        Optional<ZoneId> zone,
        Locale locale,
        Kind kind,
        boolean active) {
    public Profile {
        Require.text("display name", displayName, 100);
    }

    /** Guests, bots and strangers from shared channels are left out by default. */
    public enum Kind {
        MEMBER,
        GUEST,
        BOT,
        STRANGER
    }
}
