package dev.soundings.store;

import org.bson.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts what was salvaged of damaged files, and holds it to what was acknowledged. */
final class SalvageTally {

    private final List<String> untrue = new ArrayList<>();
    private int files;
    private int sectors;
    private boolean isLatest;
    private int earlier;
    private int unnoticed;
    private long present;
    private long read;
    private long outdated;
    private long deleted;
    private long untold;

    /**
     * @param latest up to which write the file went before it was damaged
     */
    void begin(int damagedSectors, SalvagedStore salvaged, long latest) {
        isLatest = salvaged.version() == latest;
        files++;
        sectors += damagedSectors;
        earlier += isLatest ? 0 : 1;
        unnoticed += !isLatest && salvaged.writesMissing() == 0 ? 1 : 0;
    }

    void untrue(String what) {
        untrue.add(what);
    }

    /** Sentences, one for each thing that should not be. */
    List<String> untrue() {
        return List.copyOf(untrue);
    }

    /**
     * @param told by id: the version that was acknowledged last
     * @param found by id
     */
    void compare(
            SalvagedCollection collection, Map<String, Integer> told, Map<String, Document> found) {
        present += told.size();
        long missing = told.keySet().stream().filter(id -> !found.containsKey(id)).count();
        found.forEach((id, document) -> compare(id, document, told));
        untold += collection.orMore() ? missing - collection.missing() : 0;
        if (isLatest && !collection.orMore() && collection.missing() != missing) {
            untrue.add("%s, but %d are missing".formatted(collection, missing));
        }
    }

    private void compare(String id, Document document, Map<String, Integer> told) {
        int version = document.getInteger("version");
        int last = told.getOrDefault(id, Ledger.GONE);
        boolean isGone = last == Ledger.GONE;
        boolean isOutdated = version < last;
        read++;
        deleted += isGone ? 1 : 0;
        outdated += isOutdated ? 1 : 0;
        if (!document.equals(MixedLoad.document(id, version)) || (!isGone && version > last)) {
            untrue.add("nobody wrote " + document.toJson());
        } else if (isLatest && (isGone || isOutdated)) {
            untrue.add("no longer so: " + document.toJson());
        }
    }

    @Override
    public String toString() {
        return """
        | damaged files | %,d |
        |---|---:|
        | sectors of 4 KiB that were damaged | %,d |
        | files that were salvaged as they were some writes earlier | %,d |
        | of these without it being told, as the beginning of the last write was damaged | %,d |
        | documents there were | %,d |
        | documents salvaged | %,d |
        | of these in a former version | %,d |
        | of these deleted since | %,d |
        | missing without a number being told | %,d |
        | documents that nobody wrote, and wrong numbers | %,d |
        """
                .formatted(
                        files,
                        sectors,
                        earlier,
                        unnoticed,
                        present,
                        read,
                        outdated,
                        deleted,
                        untold,
                        untrue.size());
    }
}
