package dev.soundings.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Optional;

class RegionsTest {
    private final Regions regions = new Regions();

    @ParameterizedTest
    @CsvSource({
        "Bavaria, DE, DE-BY",
        "bayern, DE, DE-BY",
        "DE-BY, PT, DE-BY",
        "de-by, PT, DE-BY",
        "Portugal, DE, PT",
        "Deutschland, PT, DE",
        "China, DE, CN",
        "Georgia, US, US-GA",
        "Georgia, DE, GE",
        "Scotland, GB-ENG, GB-SCT"
    })
    void findsACountryOrAPartOfTheReadersOwn(String typed, String home, String region) {
        assertThat(regions.named(typed, Optional.of(home), Locale.GERMAN)).contains(region);
    }

    @ParameterizedTest
    @CsvSource({"Bavaria, PT", "Atlantis, DE", "DE-XX, DE", "XX-BY, DE", "'', DE"})
    void findsNothingElse(String typed, String home) {
        assertThat(regions.named(typed, Optional.of(home), Locale.GERMAN)).isEmpty();
    }

    @Test
    void namesAreInTheLanguageOfTheReader() {
        assertThat(Regions.name("DE-BY", Locale.GERMAN)).isEqualTo("Bayern");
        assertThat(Regions.name("DE-BY", Locale.ENGLISH)).isEqualTo("Bavaria");
        assertThat(Regions.name("JP", Locale.GERMAN)).isEqualTo("Japan");
    }
}
