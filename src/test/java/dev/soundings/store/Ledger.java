package dev.soundings.store;

import static java.util.stream.Collectors.toMap;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What was tried and what was acknowledged, by document, to compare with what is left in the file.
 * A write that was tried and not acknowledged may be there or not; anything else has to be as it
 * was told.
 *
 * <pre>{@code
 * tried 0/3/17 2           the write of version 2 is on its way
 * acknowledged 0/3/17 2    the driver's call has returned
 * }</pre>
 */
final class Ledger implements Witness {

    /** The version of a document that was deleted, or never there. */
    static final int GONE = -1;

    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final Map<String, Integer> tried = new HashMap<>();
    private final List<String> errors = new ArrayList<>();
    private int writes;

    @Override
    public synchronized void tried(String id, int version) {
        tried.put(id, version);
    }

    @Override
    public synchronized void acknowledged(String id, int version) {
        acknowledged.put(id, version);
        tried.remove(id);
        writes++;
    }

    @Override
    public synchronized void failed(String what) {
        errors.add(what);
    }

    /** How many writes were acknowledged. */
    synchronized int writes() {
        return writes;
    }

    /** How many writes were tried and neither acknowledged nor refused. */
    synchronized int underWay() {
        return tried.size();
    }

    synchronized List<String> errors() {
        return List.copyOf(errors);
    }

    synchronized Ledger copy() {
        var copy = new Ledger();
        copy.acknowledged.putAll(acknowledged);
        copy.tried.putAll(tried);
        copy.errors.addAll(errors);
        copy.writes = writes;
        return copy;
    }

    /** Adds what became of a later run; the ids of two runs are never the same. */
    synchronized void add(Ledger later) {
        acknowledged.putAll(later.acknowledged);
        tried.putAll(later.tried);
        errors.addAll(later.errors);
        writes += later.writes;
    }

    /** Sentences, one for each document that is not as it was told; then takes it as it is. */
    synchronized List<String> contradictions(Iterable<Document> left) {
        var found = byId(left);
        var contradictions = new ArrayList<String>();
        var known = new TreeSet<String>(acknowledged.keySet());
        known.addAll(tried.keySet());
        known.addAll(found.keySet());
        known.forEach(id -> check(id, found.get(id), contradictions));
        tried.clear();
        acknowledged.clear();
        acknowledged.putAll(
                found.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, entry -> version(entry.getValue()))));
        return contradictions;
    }

    private void check(String id, @Nullable Document found, List<String> told) {
        int is = found == null ? GONE : version(found);
        int was = acknowledged.getOrDefault(id, GONE);
        if (is != was && is != tried.getOrDefault(id, was)) {
            told.add("%s was acknowledged as %d and is %d".formatted(id, was, is));
        } else if (found != null && !found.equals(MixedLoad.document(id, is))) {
            told.add("%s is damaged: %s".formatted(id, found.toJson()));
        }
    }

    private static Map<String, Document> byId(Iterable<Document> documents) {
        var byId = new HashMap<String, Document>();
        documents.forEach(document -> byId.put(document.getString("_id"), document));
        return byId;
    }

    private static int version(Document document) {
        return document.getInteger("version", GONE);
    }
}
