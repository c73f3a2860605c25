package dev.soundings.register;

import dev.soundings.chat.UserId;

import java.util.Optional;

/**
 * Whose something in the register is: Lee's, or nobody's while Lee is asked. Nobody becomes an
 * owner before their own tap.
 *
 * @param owner who has accepted it
 * @param asked who was asked to own it and has not answered yet
 */
public record Ownership(Optional<UserId> owner, Optional<UserId> asked) {
    public static Ownership nobodys() {
        return new Ownership(Optional.empty(), Optional.empty());
    }

    /** Whoever has it keeps it until somebody else takes it. */
    Ownership asking(UserId user) {
        return new Ownership(owner, Optional.of(user));
    }

    Ownership takenBy(UserId user) {
        return new Ownership(Optional.of(user), Optional.empty());
    }

    Ownership notAsking() {
        return new Ownership(owner, Optional.empty());
    }

    public boolean isOf(UserId user) {
        return owner.equals(Optional.of(user));
    }

    public boolean isAskedOf(UserId user) {
        return asked.equals(Optional.of(user));
    }

    /** Owns it, or is asked to. */
    public boolean concerns(UserId user) {
        return isOf(user) || isAskedOf(user);
    }
}
