package dev.soundings.rehearsal;

import dev.soundings.wording.Phrases;
import dev.soundings.wording.RoomText;

/** Gives templates the room's texts: {@code ${t.say('SEND')}}. */
record RoomWords(Phrases phrases) {
    /**
     * @throws IllegalArgumentException when there is no such text
     */
    public String say(String key) {
        return phrases.say(RoomText.valueOf(key));
    }

    public String say(String key, String name, Object value) {
        return phrases.say(RoomText.valueOf(key), name, value);
    }
}
