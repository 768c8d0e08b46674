package io.liaison.rest.console.frame;

import io.liaison.rest.page.Labels;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was done on the page before, as the address of this one tells it: one of a few words of ours, since anybody can make an
 * address. The bundle says {@code told.} and that word.
 */
public final class Telling {
    private static final String PARAMETER = "told";

    private Telling() {}

    /** None where nothing was done, or nothing that could have been. */
    public static @Nullable Banner banner(Form asked, Labels labels, Enum<?>... words) {
        return asked.text(PARAMETER)
                .flatMap(raw -> word(raw, words))
                .map(done -> banner(labels, done))
                .getOrNull();
    }

    /** The one of those words that is written so. */
    public static <E extends Enum<?>> Option<E> word(String raw, E[] words) {
        return Array.of(words).find(word -> key(word).equals(raw));
    }

    /** Where the page itself has done it. */
    public static Banner banner(Labels labels, Enum<?> done) {
        return Banner.good(labels.get(PARAMETER + "." + key(done)));
    }

    public static URI on(URI page, Enum<?> done) {
        return URI.create(page + "?" + PARAMETER + "=" + key(done));
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
