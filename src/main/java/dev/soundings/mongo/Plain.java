package dev.soundings.mongo;

import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values of the house in types that the driver keeps, and back. Sets are kept in order. */
final class Plain {
    private Plain() {}

    static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }

    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).sorted().toList();
    }

    /** In the order in which they are. */
    static List<String> inOrder(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    static <T> Set<T> set(List<String> texts, Function<String, T> value) {
        return texts.stream().map(value).collect(toSet());
    }

    static <T> List<T> list(List<String> texts, Function<String, T> value) {
        return texts.stream().map(value).toList();
    }

    /** Those that are there. */
    static Stream<String> present(@Nullable String... texts) {
        return Arrays.stream(texts).flatMap(text -> Optional.ofNullable(text).stream());
    }

    static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    static <T> Optional<T> optional(@Nullable String text, Function<String, T> value) {
        return Optional.ofNullable(text).map(value);
    }
}
