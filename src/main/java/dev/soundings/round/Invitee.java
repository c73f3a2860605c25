package dev.soundings.round;

import dev.soundings.people.Person;

import java.time.ZoneId;

/** Somebody whom a check-in asks, and the zone in which their hour is read. */
public record Invitee(Person person, ZoneId zone) {}
