package io.liaison.application.text;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A text with gaps that bear names, as in {@code No answer from {host}}. Taken apart once, because it is filled for every
 * problem: texts and gaps take turns, and a text, which may be empty, comes first and last.
 */
public record Template(Seq<String> texts, Seq<String> gaps) {
    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");

    static Template parse(String text) {
        return new Template(
                Array.of(GAP.split(text, -1)),
                Array.ofAll(GAP.matcher(text).results().map(found -> found.group(1))));
    }

    /** The text with a value in each gap. */
    public String filled(UnaryOperator<String> valueOf) {
        var filled = new StringBuilder(texts.head());
        for (var i = 0; i < gaps.size(); i++) {
            filled.append(valueOf.apply(gaps.get(i))).append(texts.get(i + 1));
        }
        return filled.toString();
    }

    /** The text as it was written, with the names of its gaps in braces. */
    @Override
    public String toString() {
        return filled(gap -> "{" + gap + "}");
    }
}
