package dev.soundings.journey;

/** The people around one project, in five zones: Priya manages it, Lee is her deputy. */
final class AtlasTeam {
    static final String BERLIN = "Europe/Berlin";
    static final String LISBON = "Europe/Lisbon";
    static final String NEW_YORK = "America/New_York";
    static final String KOLKATA = "Asia/Kolkata";
    static final String TOKYO = "Asia/Tokyo";

    final Persona priya;
    final Persona lee;
    final Persona tom;
    final Persona ana;
    final Persona ravi;
    final Persona yuki;
    final Persona mia;
    final Persona kim;
    final Persona noor;
    final Persona sam;

    private AtlasTeam(Stage stage, String zoneOfSam) {
        priya = stage.enters("Priya", BERLIN);
        lee = stage.enters("Lee", BERLIN);
        tom = stage.enters("Tom", LISBON);
        ana = stage.enters("Ana", NEW_YORK);
        ravi = stage.enters("Ravi", KOLKATA);
        yuki = stage.enters("Yuki", TOKYO);
        mia = stage.enters("Mia", BERLIN);
        kim = stage.enters("Kim", BERLIN);
        noor = stage.enters("Noor", BERLIN);
        sam = stage.enters("Sam", zoneOfSam);
    }

    static AtlasTeam on(Stage stage) {
        return new AtlasTeam(stage, LISBON);
    }

    static AtlasTeam withoutZoneOfSam(Stage stage) {
        return new AtlasTeam(stage, "");
    }

    /** The first form of the wizard, filled by Priya. */
    Screen drafted() {
        return priya.types("/soundings setup")
                .fills(
                        "name", "Atlas migration",
                        "purpose", "New clients sail within four days instead of nine",
                        "department", "Product",
                        "people", "tom & yuki & mia & sam & ravi & kim & noor",
                        "deputy", "lee",
                        "sponsor", "ana",
                        "channel", "atlas");
    }

    /** The whole wizard: why and risk on Thursdays at 9:00, everybody directly. */
    Screen started() {
        return drafted()
                .presses("Choose when")
                .fills("way", "direct_message")
                .presses("Start")
                .fills();
    }
}
