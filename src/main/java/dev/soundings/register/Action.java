package dev.soundings.register;

/**
 * Something that somebody has promised to do: {@code A-5}, "Call the vendor", Lee, by 12 Feb. All
 * of that is what every entry has.
 */
public record Action() implements Detail {}
