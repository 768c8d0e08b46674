package io.liaison.rest.wire;

import io.liaison.application.port.PageRequest;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;

/** The parameters behind the question mark. Unknown ones are let be; bad ones are gathered and answered together. */
public final class Query {
    private final MultivaluedMap<String, String> parameters;
    private final Faults faults = new Faults();

    private Query(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** Everything that {@code reading} asks for, or everything that is wrong with it. */
    public static <T> Either<Failure, T> read(UriInfo uri, Function<Query, T> reading) {
        return read(uri.getQueryParameters(), reading);
    }

    static <T> Either<Failure, T> read(MultivaluedMap<String, String> parameters, Function<Query, T> reading) {
        var query = new Query(parameters);
        var read = reading.apply(query);
        return query.faults.unlessAny(read);
    }

    public Option<String> text(String name) {
        return Option.of(parameters.getFirst(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** {@code true} or {@code false}; false where it is not said. */
    public boolean flag(String name) {
        return one(name, Flag::parse, Expectation.FLAG).getOrElse(false);
    }

    public <T> Option<T> one(String name, Function<String, Option<T>> parsing, Expectation expected) {
        var raw = text(name);
        var parsed = raw.flatMap(parsing);
        if (raw.isDefined() && parsed.isEmpty()) {
            faults.add("/" + name, new InvalidArgument(name, expected));
        }
        return parsed;
    }

    /** {@code limit} and {@code cursor}. */
    public PageRequest page() {
        var limit = one("limit", Query::number, Expectation.NUMBER);
        return PageRequest.of(limit, text("cursor"))
                .peekLeft(why -> faults.add("/limit", why))
                .getOrElse(() -> new PageRequest(PageRequest.DEFAULT_LIMIT, Option.none()));
    }

    /** {@code sort}: the name of an order, with a hyphen before it for the reverse. */
    public <T> Sorting<T> sorting(Map<String, T> orders, T preset) {
        return one("sort", raw -> Sorting.parse(raw, orders), Expectation.SORT)
                .getOrElse(() -> new Sorting<>(preset, false));
    }

    /** Whether a list that has one order is wanted in reverse, as it is when nothing is said. */
    public boolean backwards(String order) {
        return one("sort", raw -> Sorting.parse(raw, HashMap.of(order, order)), Expectation.SORT)
                .map(Sorting::descending)
                .getOrElse(true);
    }

    private static Option<Integer> number(String raw) {
        try {
            return Option.some(Integer.valueOf(raw));
        } catch (NumberFormatException malformed) {
            return Option.none();
        }
    }
}
