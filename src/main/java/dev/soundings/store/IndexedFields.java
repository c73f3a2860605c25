package dev.soundings.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an index holds of a document: a value for each of its fields, several times when there is an
 * array on the way. Of {@code {a: [{x: 1}, {x: 2, y: 7}], b: "r"}} an index over {@code a.x, a.y,
 * b} holds {@code (1, missing, "r")} and {@code (2, 7, "r")}. An empty array is a value by itself.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/core/indexes/index-types/index-multikey/">
 *     Multikey indexes</a>
 */
record IndexedFields(List<List<String>> paths) {

    /** The value of a field that has an empty array. */
    enum NoElement {
        HERE
    }

    /** Where the way to a value has come; no path left: it is there. */
    private record Step(
            @Nullable Object value, List<String> walked, List<String> path, boolean there) {

        static Step at(@Nullable Object value, List<String> walked, List<String> path) {
            var reached = value;
            var steps = 0;
            while (steps < path.size() && reached instanceof Document document) {
                reached = document.getOrMissing(path.get(steps));
                steps++;
            }
            var gone = Stream.concat(walked.stream(), path.stream().limit(steps)).toList();
            var left = path.subList(steps, path.size());
            return reached instanceof List<?>
                    ? new Step(reached, gone, left, false)
                    : end(reached, left);
        }

        private static Step end(@Nullable Object value, List<String> left) {
            var found = left.isEmpty() ? value : Missing.getInstance();
            return new Step(found, List.of(), List.of(), true);
        }

        Step into(@Nullable Object element) {
            if (there) {
                return this;
            }
            return path.isEmpty() || element instanceof List<?>
                    ? end(element, path)
                    : at(element, walked, path);
        }
    }

    static IndexedFields of(List<IndexKey> keys) {
        return new IndexedFields(
                keys.stream().map(key -> List.of(key.getKey().split("\\."))).toList());
    }

    Set<List<@Nullable Object>> valuesIn(Document document) {
        var found = new LinkedHashSet<List<@Nullable Object>>();
        collect(paths.stream().map(path -> Step.at(document, List.of(), path)).toList(), found);
        return found;
    }

    /** Whether one field's condition may be met by one element and the other's by another. */
    boolean canShareAnArray(int one, int other) {
        return paths.get(one).getFirst().equals(paths.get(other).getFirst());
    }

    private static void collect(List<Step> steps, Set<List<@Nullable Object>> found) {
        var arrays = steps.stream().filter(step -> !step.there()).toList();
        if (arrays.isEmpty()) {
            var values = new ArrayList<@Nullable Object>();
            steps.forEach(step -> values.add(step.value()));
            found.add(values);
            return;
        }
        if (arrays.stream().map(Step::walked).distinct().count() > 1) {
            throw new CannotIndexParallelArraysError(
                    arrays.stream().map(array -> String.join(".", array.walked())).toList());
        }
        var array = (List<?>) Objects.requireNonNull(arrays.getFirst().value());
        for (var element : array.isEmpty() ? List.of(NoElement.HERE) : array) {
            collect(steps.stream().map(step -> step.into(element)).toList(), found);
        }
    }
}
