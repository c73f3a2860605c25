package dev.soundings.rehearsal;

import dev.soundings.wording.Phrases;
import dev.soundings.wording.RoomText;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

import java.util.function.IntSupplier;

/** Makes the sample organisation at home once everything runs, and says where the room is. */
final class RoomOpening implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger log = LoggerFactory.getLogger(RoomOpening.class);

    private final Rooms rooms;
    private final SamplePlayer player;
    private final IntSupplier port;
    private final Phrases phrases;

    RoomOpening(Rooms rooms, SamplePlayer player, IntSupplier port, Phrases phrases) {
        this.rooms = rooms;
        this.player = player;
        this.port = port;
        this.phrases = phrases;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        try {
            player.settle(rooms.current());
        } catch (SampleStepRefused e) {
            log.error("The sample organisation is not complete", e);
        }
        var address = "http://localhost:" + port.getAsInt();
        log.info("{}", phrases.say(RoomText.READY, "address", address));
        log.info("{}", phrases.say(RoomText.READY_NEXT));
    }
}
