package dev.soundings.holiday;

import java.util.Locale;

/** What a holiday is called: {@code Christmas} to one reader, {@code Weihnachten} to another. */
public sealed interface HolidayName {
    String in(Locale reader);

    /** As it stands in a file of holidays, the same for every reader. */
    record Written(String text) implements HolidayName {
        @Override
        public String in(Locale reader) {
            return text;
        }
    }

    /**
     * In the reader's language where the library has it, else in English.
     *
     * @param key of the library, as {@code christian.GOOD_FRIDAY}
     */
    record Described(String key) implements HolidayName {
        @Override
        public String in(Locale reader) {
            return Descriptions.of("holiday", key, reader).orElse(key);
        }
    }
}
