package io.liaison.persistence.vault;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * A column whose values are sealed: how a row is found, whose it is, and what its value is bound to. Of large ones fewer are in
 * memory at once.
 */
record SealedColumn(
        TableField<?, byte[]> ciphertext,
        TableField<?, UUID> id,
        TableField<?, UUID> tenant,
        Function<Record, Binding> place,
        boolean isLarge) {
    private static final int SMALL_ONES = 20;

    SealedColumn(
            TableField<?, byte[]> ciphertext,
            TableField<?, UUID> id,
            TableField<?, UUID> tenant,
            Function<Record, Binding> place) {
        this(ciphertext, id, tenant, place, false);
    }

    SealedColumn ofLarge() {
        return new SealedColumn(ciphertext, id, tenant, place, true);
    }

    /** How many of them take no more room than so many of the usual ones. */
    int share(int most) {
        return isLarge ? Math.max(1, most / SMALL_ONES) : most;
    }

    Table<?> table() {
        return Objects.requireNonNull(ciphertext.getTable());
    }

    String name() {
        return table().getName() + "." + ciphertext.getName();
    }

    /** The key that a value is under, without opening it. */
    Field<byte[]> prefix() {
        return DSL.function("substring", byte[].class, ciphertext, DSL.inline(1), DSL.inline(Prefix.SIZE));
    }
}
