package io.liaison.domain.connector;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.function.Function;

/**
 * What a provider tells about a connection, and is then used like a field of its form: the host of a data centre, the id of
 * a company. What does not fit is not taken: whoever sends browsers back to us may write into the address what he likes.
 */
public record LearnedFact(String name, FactOrigin origin, FactKind kind, Option<String> usual) {
    private static final int MOST = 200;

    /** Those of them that are told in places of one sort, each with its place. */
    public static <T> Map<LearnedFact, T> placesOf(Seq<LearnedFact> facts, Function<FactOrigin, Option<T>> place) {
        return facts.foldLeft(
                LinkedHashMap.empty(),
                (all, fact) ->
                        place.apply(fact.origin()).map(at -> all.put(fact, at)).getOrElse(all));
    }

    /** The fact as it is kept; none when what was told is not of its kind. */
    public Option<String> of(String told) {
        return switch (kind) {
            case FactKind.Host host -> hostOf(told).filter(host::admits);
            case FactKind.Text text -> Option.some(told).filter(LearnedFact::fits);
        };
    }

    private static boolean fits(String told) {
        return told.length() <= MOST && UrlTemplate.isPart(told);
    }

    /** Of an address, or as it is. */
    private static Option<String> hostOf(String told) {
        try {
            return Option.of(new URI(told.contains("://") ? told : "https://" + told))
                    .flatMap(address -> Option.of(address.getHost()))
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .filter(LearnedFact::fits);
        } catch (URISyntaxException malformed) {
            return Option.none();
        }
    }
}
