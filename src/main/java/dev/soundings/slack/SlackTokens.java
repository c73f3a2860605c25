package dev.soundings.slack;

import dev.soundings.wording.Phrases;
import dev.soundings.wording.SlackText;

/** Sees before anything is sent whether the tokens can be right: {@code xoxb-…}, {@code xapp-…}. */
record SlackTokens(SlackProperties properties, Phrases phrases) {
    /**
     * @throws SlackMisconfigured when they cannot
     */
    void check() {
        if (properties.botToken().isBlank()) {
            throw new SlackMisconfigured(phrases.say(SlackText.BOT_TOKEN_MISSING));
        }
        if (!properties.botToken().value().startsWith("xoxb-")) {
            throw new SlackMisconfigured(
                    phrases.say(SlackText.BOT_TOKEN_WRONG, "error", "not xoxb-…"));
        }
        if (properties.usesSocket() && !properties.appToken().value().startsWith("xapp-")) {
            throw new SlackMisconfigured(
                    phrases.say(SlackText.APP_TOKEN_WRONG, "error", "not xapp-…"));
        }
        if (!properties.usesSocket() && properties.signingSecret().isBlank()) {
            throw new SlackMisconfigured(phrases.say(SlackText.NO_WAY_IN));
        }
    }
}
