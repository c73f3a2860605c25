package dev.soundings.mongo;

import dev.soundings.register.Detail;
import dev.soundings.register.Entry;
import dev.soundings.register.Field;
import dev.soundings.register.FieldType;
import dev.soundings.register.Values;
import dev.soundings.workspace.Text;

import org.bson.Document;
import org.bson.types.Decimal128;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The fields of a kind of entry as they are kept: words where all words of a document are, so that
 * they can be erased, anything else as a plain value under the field's name.
 */
record StoredValues(Document facts, TextDocument text) implements Values {
    @Override
    public <T> Optional<T> of(Field<?, T> field) {
        var kept =
                field.type() instanceof FieldType.Words
                        ? text.optional(field.name())
                        : Optional.ofNullable(facts.get(field.name()));
        return kept.map(StoredValues::plain).map(field.type()::ofPlain);
    }

    static <D extends Detail> void gather(
            Field<D, ?> field, Entry<D> entry, Document facts, TextGatherer texts) {
        field.plain(entry)
                .ifPresent(plain -> {
                    if (plain instanceof Text words) {
                        texts.add(field.name(), words);
                    } else {
                        facts.append(field.name(), kept(plain));
                    }
                });
    }

    private static Object kept(Object plain) {
        return plain instanceof BigDecimal number ? new Decimal128(number) : plain;
    }

    private static Object plain(Object kept) {
        return kept instanceof Decimal128 number ? number.bigDecimalValue() : kept;
    }
}
