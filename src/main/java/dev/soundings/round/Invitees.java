package dev.soundings.round;

import dev.soundings.checkin.CheckIn;

import java.util.List;

/** Finds whom a check-in asks at this moment; empty when its project or workspace rests. */
public interface Invitees {
    List<Invitee> of(CheckIn checkIn);
}
