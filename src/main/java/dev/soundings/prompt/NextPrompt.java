package dev.soundings.prompt;

import dev.soundings.project.ProjectId;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When a person is asked next, as far as is planned today.
 *
 * @param zone of the person
 */
public record NextPrompt(Instant at, ZoneId zone, ProjectId project) {}
