package io.liaison.domain.proxy;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.PathOutsideApi;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.Locale;

/**
 * What is asked of an API: a path below its address, and a query, both as they are spelt on the wire. However often somebody
 * on the way decodes the path, it leads nowhere else.
 */
public record ApiTarget(String path, Option<String> query) {
    private static final int MOST_SHOWN = 200;

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public ApiTarget {
        if (!PlainPath.is(path) || !query.forAll(WireText::isQuery)) {
            throw new IllegalArgumentException("not below an API, use ApiTarget.of");
        }
    }

    /** The path without the slash that it begins with. */
    public static Either<Failure, ApiTarget> of(String path, Option<String> query) {
        if (!PlainPath.is(path)) {
            return Either.left(new PathOutsideApi(path.substring(0, Math.min(path.length(), MOST_SHOWN))));
        }
        return query.forAll(WireText::isQuery)
                ? Either.right(new ApiTarget(path, query))
                : Either.left(new InvalidArgument("query", Expectation.QUERY_STRING));
    }

    /** Where that is; a query that the address of the API has stays, and comes first. */
    public URI below(URI api) {
        var base = api.getRawPath() == null ? "" : api.getRawPath();
        var all = Option.of(api.getRawQuery()).toList().appendAll(query).filter(part -> !part.isEmpty());
        return URI.create(api.getScheme() + "://" + api.getRawAuthority() + withoutSlashes(base) + "/" + path
                + (all.isEmpty() ? "" : all.mkString("?", "&", "")));
    }

    /** With these parameters at the end of the query. */
    public ApiTarget with(Map<String, String> parameters) {
        var added = parameters
                .keySet()
                .toList()
                .map(name -> WireText.encoded(name) + "=" + WireText.encoded(parameters.getOrElse(name, "")));
        return added.isEmpty()
                ? this
                : new ApiTarget(
                        path, Option.some(query.toList().appendAll(added).mkString("&")));
    }

    /** A whole address with these parameters too, but for those that it has already. */
    public static Either<Failure, URI> completing(URI address, Map<String, String> parameters) {
        var path = address.getRawPath();
        return parameters.isEmpty()
                ? Either.right(address)
                : of(path.isEmpty() ? path : path.substring(1), Option.of(address.getRawQuery()))
                        .map(target -> target.with(parameters.filterKeys(name -> !target.asks(name)))
                                .below(URI.create(address.getScheme() + "://" + address.getRawAuthority())));
    }

    /** Whether the query has a parameter of that name, as any server may read it. */
    public boolean asks(String parameter) {
        var wanted = parameter.toLowerCase(Locale.ROOT);
        return query.exists(text -> pairs(text)
                .map(pair -> pair.split("=", 2)[0].replace('+', ' '))
                .exists(name -> WireText.readings(name)
                        .exists(reading ->
                                reading.strip().toLowerCase(Locale.ROOT).equals(wanted))));
    }

    private static Seq<String> pairs(String text) {
        return Array.of(text.split("[&;]"));
    }

    private static String withoutSlashes(String path) {
        return path.endsWith("/") ? withoutSlashes(path.substring(0, path.length() - 1)) : path;
    }
}
