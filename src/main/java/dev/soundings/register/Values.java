package dev.soundings.register;

import java.util.Optional;

/** The values of an entry's fields, wherever they come from: a form, typed words, the store. */
public interface Values {
    <T> Optional<T> of(Field<?, T> field);
}
