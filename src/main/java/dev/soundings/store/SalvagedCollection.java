package dev.soundings.store;

/**
 * What is left of a collection.
 *
 * @param documents how many can be read and are as they were written
 * @param missing how many are not, as far as that is known
 * @param orMore whether more can be missing, because what counts them is damaged
 * @param unproven how many of the documents are from before there were checksums, so that nobody
 *     can say whether they are as they were written
 */
public record SalvagedCollection(
        String database, String name, long documents, long missing, boolean orMore, long unproven) {
    String map() {
        return StoredDatabase.DOCUMENTS + database + "." + name;
    }
}
