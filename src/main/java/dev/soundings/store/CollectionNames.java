package dev.soundings.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which collections a database has, and which map is which when the page with their names is
 * damaged: the seal of a document is right for the name of its own map only. The list of the
 * collections is a map itself, {@code documents:soundings.system.namespaces} with a document {@code
 * {name: "soundings.people"}} for each.
 */
final class CollectionNames {

    private static final int TRIED = 8;

    private final FileImage image;
    private final Map<Integer, Map<Long, byte[]>> samples = new TreeMap<>();

    private CollectionNames(FileImage image) {
        this.image = image;
        image.unnamed().forEach(map -> samples.put(map, sample(map)));
    }

    /**
     * Gives the image the names that can be found.
     *
     * @return the maps {@code documents:…} of a database, the empty and the lost ones too
     */
    static Set<String> of(String database, FileImage image) {
        var names = new CollectionNames(image);
        var prefix = StoredDatabase.DOCUMENTS + database + ".";
        var list = prefix + "system.namespaces";
        names.find(list);
        var all = names.listed(list);
        all.add(prefix + "system.indexes");
        all.forEach(names::find);
        image.maps().keySet().stream().filter(name -> name.startsWith(prefix)).forEach(all::add);
        return all;
    }

    private void find(String name) {
        var seal = new Seal(name);
        if (!image.maps().containsKey(name)) {
            samples.entrySet().stream()
                    .filter(sample -> isOf(seal, sample.getValue()))
                    .findFirst()
                    .ifPresent(sample -> image.name(name, sample.getKey()));
        }
    }

    private static boolean isOf(Seal seal, Map<Long, byte[]> sample) {
        return sample.entrySet().stream()
                .anyMatch(entry -> seal.isRight(entry.getKey(), entry.getValue()));
    }

    private Map<Long, byte[]> sample(int map) {
        var sample = new TreeMap<Long, byte[]>();
        image.root(map)
                .ifPresent(root ->
                        SalvagedMap.read(
                                image,
                                PageFormat.ofDocuments(map),
                                root,
                                (position, stored, _) -> {
                                    if (sample.size() < TRIED && Seal.isOn(stored)) {
                                        sample.put(position, stored);
                                    }
                                }));
        return sample;
    }

    private Set<String> listed(String list) {
        var listed = new TreeSet<String>();
        SalvagedDocuments.read(
                image,
                list,
                document ->
                        Optional.ofNullable(Bson.decode(document).get("name"))
                                .ifPresent(name -> listed.add(StoredDatabase.DOCUMENTS + name)));
        return listed;
    }
}
