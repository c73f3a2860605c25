package dev.soundings.mongo;

/** The MongoDB driver no longer speaks the language of the embedded store. */
final class DriverTooNew extends RuntimeException {
    DriverTooNew(int needed, int offered) {
        super(
                "This MongoDB driver needs a server with wire version %d or newer, and the embedded store speaks %d. Use the driver that Soundings was built with, or set soundings.mongodb.uri to a MongoDB server."
                        .formatted(needed, offered));
    }
}
