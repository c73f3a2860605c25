package dev.soundings.prompt;

import dev.soundings.chat.ActionId;
import dev.soundings.chat.FormValues;
import dev.soundings.chat.Origin;

import java.util.List;

/** What a person did below a prompt: pressed, chose or submitted. */
record Deed(
        Origin origin, ActionId action, List<String> chosen, FormValues values, boolean submitted) {
    Deed {
        chosen = List.copyOf(chosen);
    }
}
