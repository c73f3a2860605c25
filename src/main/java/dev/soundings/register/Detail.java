package dev.soundings.register;

/**
 * What one kind of entry knows beyond what all entries know, such as the probability of a risk.
 * Open to new kinds: nothing switches over it, {@link EntryKind} answers instead.
 */
public interface Detail {}
