package dev.soundings.holiday;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Countries and their parts by name: {@code Bavaria} for whoever lives in Germany is DE-BY. */
public final class Regions {
    private final HolidayLibrary library = new HolidayLibrary();

    /**
     * @param typed a name in the reader's language or in English, or a code
     * @param home the country in which a part of that name is looked for first
     */
    public Optional<String> named(String typed, Optional<String> home, Locale reader) {
        var wanted = typed.strip();
        return Stream.concat(parts(home), countries())
                .filter(region ->
                        region.equalsIgnoreCase(wanted)
                                || name(region, reader).equalsIgnoreCase(wanted)
                                || name(region, Locale.ENGLISH).equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> Optional.of(wanted.toUpperCase(Locale.ROOT)).filter(this::isPart));
    }

    /** One of the parts of a country that have holidays of their own. */
    public Optional<String> firstPart(String country) {
        return library.parts(country).stream().findFirst();
    }

    /** {@code Japan}, {@code Bavaria}; the code where the library has no name. */
    public static String name(String region, Locale reader) {
        return region.contains("-")
                ? Descriptions.of(
                                "country",
                                region.toLowerCase(Locale.ROOT).replace('-', '.'),
                                reader)
                        .orElse(region)
                : Locale.of("", region).getDisplayCountry(reader);
    }

    private boolean isPart(String code) {
        return code.contains("-") && library.isKnown(code);
    }

    private Stream<String> parts(Optional<String> home) {
        return home.map(region -> region.split("-", 2)[0]).stream()
                .flatMap(country -> library.parts(country).stream());
    }

    private static Stream<String> countries() {
        return List.of(Locale.getISOCountries()).stream();
    }
}
