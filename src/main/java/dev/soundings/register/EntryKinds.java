package dev.soundings.register;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The kinds of entries that this process knows. */
public final class EntryKinds {
    private final List<EntryKind<?>> all;

    /**
     * @throws IllegalStateException when two kinds share a noun or a letter
     */
    public EntryKinds(List<EntryKind<?>> all) {
        this.all = List.copyOf(all);
        var taken = new HashSet<String>();
        all.forEach(kind -> {
            boolean isNew = taken.add(kind.noun());
            if (!taken.add(kind.letter()) || !isNew) {
                throw new IllegalStateException(
                        "two kinds of entries are called %s or %s"
                                .formatted(kind.noun(), kind.letter()));
            }
        });
    }

    /** Those of the product. */
    public static EntryKinds shipped() {
        return new EntryKinds(
                List.of(
                        RiskKind.RISK,
                        RiskKind.CHANCE,
                        WinKind.WIN,
                        DecisionKind.DECISION,
                        ActionKind.ACTION));
    }

    public List<EntryKind<?>> all() {
        return all;
    }

    public Optional<EntryKind<?>> named(String noun) {
        return all.stream().filter(kind -> kind.noun().equals(noun)).findFirst();
    }
}
