package dev.soundings;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Packages are rooms: each {@code package-info.java} says whom it may use, and no two may use each
 * other in a circle. See docs/decisions/0001.
 */
class HouseTest {

    @Test
    void everyRoomUsesOnlyTheRoomsItMay() {
        ApplicationModules.of(SoundingsApplication.class).verify();
    }
}
