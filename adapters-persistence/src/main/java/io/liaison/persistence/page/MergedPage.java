package io.liaison.persistence.page;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** A page of rows among which stands what the database does not know, each where it belongs. */
public record MergedPage<K, I>(Keyset<K, I> keyset, PageRequest request) {

    /** Out of the rows after the cursor, one more of them than fits if there are more, and of all that stands beside them. */
    public <T> Page<T> of(Seq<Placed<T>> everything) {
        var order = keyset.descending() ? Placed.BY_BYTES.reversed() : Placed.BY_BYTES;
        var rest = everything
                .filter(placed -> keyset.last(request.cursor()).forAll(last -> order.compare(placed, last) > 0))
                .sorted(order);
        var fitting = rest.take(request.limit());
        var next = fitting.lastOption()
                .filter(last -> rest.size() > request.limit())
                .map(last -> keyset.cursorAt(last.key(), last.id()));
        return new Page<>(fitting.map(Placed::item), next);
    }

    /** An item with what it is sorted by. */
    public record Placed<T>(String key, String id, T item) {
        static final Comparator<Placed<?>> BY_BYTES = Comparator.<Placed<?>, byte[]>comparing(
                        placed -> bytes(placed.key()), Arrays::compareUnsigned)
                .thenComparing(placed -> bytes(placed.id()), Arrays::compareUnsigned);

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
