package dev.soundings.chat;

/** How much fits into one message of a platform, counted after escaping. */
public interface MessageLimits {
    int blocks();

    int characters();

    int blocksOf(Block block);

    int charactersOf(Block block);
}
