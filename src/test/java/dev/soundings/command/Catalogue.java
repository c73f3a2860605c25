package dev.soundings.command;

import dev.soundings.chat.CommandSpecs;

/** The real catalogue, for tests of those who print or register it. */
public final class Catalogue {
    private Catalogue() {}

    public static CommandSpecs specs() {
        return CommandCatalogue.specs();
    }
}
