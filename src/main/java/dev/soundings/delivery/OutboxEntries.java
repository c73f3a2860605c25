package dev.soundings.delivery;

import dev.soundings.chat.SendKey;

import java.time.Instant;
import java.util.Optional;

/** Keeps what goes out, one document per message; its id is the message's key. */
public interface OutboxEntries {
    /**
     * @return false when there is an entry of this key; that one stays as it is
     */
    boolean insert(OutboxEntry entry);

    /**
     * Claims the most urgent entry with {@code dueAt <= now}: by purpose, then by {@code dueAt},
     * then by key. What is stored and returned is {@link OutboxEntry#claimed}.
     */
    Optional<OutboxEntry> claimNext(ProcessName owner, Instant now, Instant until);

    /**
     * @param held the claim that the stored entry must have, owner and fence
     * @return false when somebody else has claimed it meanwhile; then nothing is changed
     */
    boolean replace(OutboxEntry changed, Claim held);

    Optional<OutboxEntry> find(SendKey key);

    /** The earliest {@code dueAt} of all entries. */
    Optional<Instant> nextDue();

    /** Whether there is an edit of this message with a higher version that was not skipped. */
    boolean hasNewerEdit(SendKey of, int version);

    /** Whether an edit of this message with a lower version is leased, sending or unknown. */
    boolean hasOlderEditUnderWay(SendKey of, int version);
}
