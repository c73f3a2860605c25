package dev.soundings.rehearsal;

import dev.soundings.chat.Span.Moment.Shape;
import dev.soundings.wording.RoomText;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows the clock to one reader: the time where they are, and where each control leads. */
final class ClockViews {
    private final RoomClock clock;

    ClockViews(RoomClock clock) {
        this.clock = clock;
    }

    RoomView.Clock view(Sample.Persona me, Reader reader) {
        var now = clock.now();
        var local = now.atZone(me.zone());
        var phrases = reader.phrases();
        var playing = clock.playingTo();
        var arrived = clock.arrived();
        return new RoomView.Clock(
                DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", me.locale()).format(local),
                reader.show(now, Shape.TIME),
                phrases.say(RoomText.CLOCK_ZONE, "name", me.name()),
                clock.movable(),
                playing.map(target ->
                                phrases.say(
                                        RoomText.CLOCK_PLAYING,
                                        "when",
                                        reader.show(target, Shape.DAY_AND_TIME)))
                        .orElse(""),
                arrived.moves(),
                arrived.moves() == 0 || playing.isPresent()
                        ? ""
                        : phrases.say(RoomText.CLOCK_ARRIVED, "count", arrived.messages()),
                playing.isPresent() ? List.of() : jumps(me, reader));
    }

    /** Asks the whole house what comes next, so it is left out while nobody can jump. */
    private List<RoomView.Jump> jumps(Sample.Persona me, Reader reader) {
        return Arrays.stream(RoomClock.Jump.values())
                .map(jump -> jump(jump, clock.target(jump, me.zone()), reader))
                .toList();
    }

    private RoomView.Jump jump(RoomClock.Jump jump, Optional<Instant> target, Reader reader) {
        var phrases = reader.phrases();
        var label =
                switch (jump) {
                    case NEXT_EVENT -> RoomText.CLOCK_NEXT;
                    case HOUR -> RoomText.CLOCK_HOUR;
                    case TOMORROW -> RoomText.CLOCK_TOMORROW;
                    case MONDAY -> RoomText.CLOCK_MONDAY;
                };
        var when =
                target.map(at ->
                                jump == RoomClock.Jump.NEXT_EVENT
                                        ? phrases.say(RoomText.CLOCK_NEXT_WHEN)
                                        : reader.show(at, Shape.DAY_AND_TIME))
                        .orElse(phrases.say(RoomText.CLOCK_NOTHING));
        return new RoomView.Jump(jump.name(), phrases.say(label), when, target.isPresent());
    }
}
