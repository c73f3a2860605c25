package dev.soundings.store;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one image of a file gives, and which image of it gives the most. */
record Salvage(FileImage image, List<SalvagedCollection> collections) {

    private static final int MOST_IMAGES = 8;
    private static final int COMPARED_IMAGES = 2;

    Salvage {
        collections = List.copyOf(collections);
    }

    /**
     * The newest image of which the directory can be read, or the one before it when that lacks
     * less, as after a power cut. A newer one with a hole in its directory is better when it has as
     * many documents; when there is nothing else, the one that has the most.
     */
    static Optional<Salvage> best(Pieces pieces, String database) {
        var partly = new ArrayList<Salvage>();
        var wholly = new ArrayList<Salvage>();
        for (var last : pieces.newestFirst().stream().limit(MOST_IMAGES).toList()) {
            var salvage = Salvage.of(FileImage.after(last, pieces), database);
            (salvage.isListed() ? wholly : partly).add(salvage);
            if (wholly.size() == COMPARED_IMAGES
                    || (salvage.isListed() && salvage.missing() == 0)) {
                break;
            }
        }
        var listed = wholly.stream().min(comparingLong(Salvage::missing));
        return Stream.concat(partly.stream(), listed.stream())
                .max(comparingLong(Salvage::documents).thenComparingLong(Salvage::version))
                .filter(salvage -> salvage.documents() > 0);
    }

    private static Salvage of(FileImage image, String database) {
        return new Salvage(
                image,
                CollectionNames.of(database, image).stream()
                        .map(name -> SalvagedDocuments.read(image, name, _ -> {}))
                        .toList());
    }

    /** Nothing is gained by an older image where a name is lost: these are hardly ever written. */
    private boolean isListed() {
        return documents() > 0
                && collections.stream()
                        .filter(one -> image.maps().containsKey(one.map()))
                        .noneMatch(SalvagedCollection::orMore);
    }

    private long version() {
        return image.last().version();
    }

    private long missing() {
        return collections.stream().mapToLong(SalvagedCollection::missing).sum();
    }

    private long documents() {
        return collections.stream().mapToLong(SalvagedCollection::documents).sum();
    }
}
