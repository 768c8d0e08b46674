package io.liaison.persistence.page;

import io.liaison.domain.shared.InstantText;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;

/** A column that a list can be sorted by, and how its values are read back from a cursor. */
public record SortKey<K>(Field<K> column, Function<String, Option<K>> parse) {

    public static SortKey<String> text(Field<String> column) {
        return new SortKey<>(column, Storable::text);
    }

    public static SortKey<Instant> instant(Field<Instant> column) {
        return new SortKey<>(column, InstantText::parse);
    }

    public static SortKey<Long> number(Field<Long> column) {
        return new SortKey<>(column, SortKey::parseNumber);
    }

    public static SortKey<UUID> uuid(Field<UUID> column) {
        return new SortKey<>(column, SortKey::parseUuid);
    }

    /** The same column of a table that has taken it over. */
    SortKey<K> in(Table<?> table) {
        return new SortKey<>(Objects.requireNonNull(table.field(column)), parse);
    }

    private static Option<Long> parseNumber(String text) {
        try {
            return Option.some(Long.valueOf(text));
        } catch (NumberFormatException malformed) {
            return Option.none();
        }
    }

    private static Option<UUID> parseUuid(String text) {
        try {
            return Option.some(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Option.none();
        }
    }
}
