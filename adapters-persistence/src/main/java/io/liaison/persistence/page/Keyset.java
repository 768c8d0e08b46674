package io.liaison.persistence.page;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.persistence.page.MergedPage.Placed;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * An order by one column and, among equals, by the id. A page begins after the values that the cursor holds, so an index
 * leads straight to it, however many pages come before.
 */
public record Keyset<K, I>(String name, SortKey<K> key, SortKey<I> id, boolean descending) {

    /** What is true of the rows that come after the cursor; of all when there is none. */
    public Either<Failure, Condition> after(Option<String> cursor) {
        return cursor.fold(
                () -> Either.right(DSL.trueCondition()),
                text -> Cursor.decode(order(), text)
                        .flatMap(this::beyond)
                        .toEither(() -> new InvalidArgument("cursor", Expectation.CURSOR)));
    }

    public java.util.List<OrderField<?>> orderBy() {
        return descending
                ? java.util.List.of(key.column().desc(), id.column().desc())
                : java.util.List.of(key.column().asc(), id.column().asc());
    }

    /** The same order of a table that has taken the columns over. */
    public java.util.List<OrderField<?>> orderBy(Table<?> of) {
        return new Keyset<>(name, key.in(of), id.in(of), descending).orderBy();
    }

    /** The page out of what was fetched, which is one row more than fits if another page follows. */
    public <R extends Record, T> Page<T> page(Result<R> fetched, PageRequest request, Function<R, T> read) {
        var rows = List.ofAll(fetched);
        var fitting = rows.take(request.limit());
        var next = rows.size() > request.limit() ? fitting.lastOption().map(this::cursor) : Option.<String>none();
        return new Page<>(fitting.map(read), next);
    }

    private Option<Condition> beyond(Cursor cursor) {
        return key.parse()
                .apply(cursor.key())
                .flatMap(lastKey -> id.parse()
                        .apply(cursor.id())
                        .map(lastId -> descending
                                ? DSL.row(key.column(), id.column()).lt(lastKey, lastId)
                                : DSL.row(key.column(), id.column()).gt(lastKey, lastId)));
    }

    private String cursor(Record last) {
        return cursorAt(String.valueOf(last.get(key.column())), String.valueOf(last.get(id.column())));
    }

    String cursorAt(String lastKey, String lastId) {
        return new Cursor(order(), lastKey, lastId).encoded();
    }

    /** The place that a page ended at; none for the first one. */
    Option<Placed<?>> last(Option<String> cursor) {
        return cursor.flatMap(text -> Cursor.decode(order(), text))
                .map(place -> new Placed<>(place.key(), place.id(), place));
    }

    private String order() {
        return name + (descending ? "-" : "+");
    }
}
