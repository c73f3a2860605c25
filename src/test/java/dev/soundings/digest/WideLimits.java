package dev.soundings.digest;

import dev.soundings.chat.Block;
import dev.soundings.chat.MessageLimits;

/** A platform on which everything fits. */
final class WideLimits implements MessageLimits {
    @Override
    public int blocks() {
        return 100;
    }

    @Override
    public int characters() {
        return 100_000;
    }

    @Override
    public int blocksOf(Block block) {
        return 1;
    }

    @Override
    public int charactersOf(Block block) {
        return 1;
    }
}
