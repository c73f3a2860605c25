package dev.soundings.standin;

/**
 * Somebody with an account, as they are: {@code tom}, shown as Tom, in British English.
 *
 * @param locale as Discord writes it: {@code en-GB}, {@code de}
 */
public record DiscordMember(String id, String username, String shownAs, String locale) {}
