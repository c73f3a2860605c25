package dev.soundings.wording;

import com.ibm.icu.text.MessageFormat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One text in one language, ready to be filled in: {@code {count, plural, one {# answer} other {#
 * answers}}} is taken apart once, which costs ICU many times what it costs to fill it in.
 */
final class Saying {
    private final Bundles.Pattern pattern;

    /** It is not safe for use by several threads: whoever comes second makes another. */
    private final AtomicReference<Optional<MessageFormat>> idle =
            new AtomicReference<>(Optional.empty());

    Saying(Bundles.Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * @throws IllegalArgumentException when a parameter of the pattern has no value
     */
    String with(TextKey key, Map<String, Object> values) {
        // ICU would print the name of a missing parameter to people.
        if (!values.keySet().containsAll(pattern.parameters())) {
            throw new IllegalArgumentException(
                    "%s needs values for %s".formatted(key, pattern.parameters()));
        }
        var format =
                idle.getAndSet(Optional.empty())
                        .orElseGet(() -> new MessageFormat(pattern.text(), pattern.locale()));
        var said = format.format(values);
        idle.set(Optional.of(format));
        return said;
    }
}
