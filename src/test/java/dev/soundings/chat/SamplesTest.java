package dev.soundings.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundings.chart.ChartData;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class SamplesTest {
    private final Set<Object> said = new HashSet<>();

    @ParameterizedTest
    @ValueSource(classes = {Block.class, Span.class, ChartData.class, FormField.Input.class})
    void everyKindOfWordHasASample(Class<?> kind) {
        Samples.messages().values().forEach(this::collect);
        Samples.forms().values().forEach(this::collect);

        assertThat(said.stream().map(Object::getClass).filter(kind::isAssignableFrom).distinct())
                .containsExactlyInAnyOrder(kind.getPermittedSubclasses());
    }

    @Test
    void everyStyleAndShapeHasASample() {
        Samples.messages().values().forEach(this::collect);

        assertThat(said)
                .contains((Object[]) Block.Button.Style.values())
                .contains((Object[]) Span.Moment.Shape.values());
    }

    private void collect(Object word) {
        said.add(word);
        switch (word) {
            case List<?> list -> list.forEach(this::collect);
            case Optional<?> optional -> optional.ifPresent(this::collect);
            case Record record -> components(record).forEach(this::collect);
            default -> {}
        }
    }

    private static Stream<Object> components(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(record);
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(component.toString(), e);
                    }
                });
    }
}
