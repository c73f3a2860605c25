package dev.soundings.project;

import dev.soundings.chat.UserId;
import dev.soundings.workspace.Text;

import java.time.Instant;
import java.util.Optional;

/**
 * The purpose of a project, in one version.
 *
 * @param purpose one sentence: when this is over, what is better, for whom
 * @param measure how we will know; empty means "not known yet", which is allowed, marked and asked
 *     again
 * @param changeReason why this version replaced the one before; empty in the first
 */
public record WhyCard(
        int version,
        Text purpose,
        Text problem,
        Text whoBenefits,
        Optional<Text> priority,
        Optional<Text> measure,
        UserId changedBy,
        Instant changedAt,
        Text changeReason) {}
