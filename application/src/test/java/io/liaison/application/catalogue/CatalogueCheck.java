package io.liaison.application.catalogue;

import io.liaison.domain.error.Fault;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What is wrong with a catalogue, row by row: an empty answer is a good one. */
final class CatalogueCheck {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern STRAIGHT = Pattern.compile("['\"]");
    private static final Pattern BROKEN_FRENCH = Pattern.compile(" [;:!?»]|« ");
    private static final Seq<String> FAULTS = List.of(Fault.values()).map(Fault::key);

    private CatalogueCheck() {}

    static Seq<String> faults(Catalogue catalogue) {
        return catalogue
                .rows()
                .flatMap(CatalogueCheck::faults)
                .appendAll(twice(catalogue, row -> String.valueOf(row.number())))
                .appendAll(twice(catalogue, CatalogueRow::name))
                .appendAll(unsorted(catalogue));
    }

    /** Rows that a release has frozen, and that are there no more as they were. */
    static Seq<String> thawed(Catalogue catalogue, Seq<String> locked) {
        return locked.removeAll(catalogue.rows().map(CatalogueRow::frozen));
    }

    private static Seq<String> faults(CatalogueRow row) {
        var texts = row.titles().appendAll(row.details()).appendAll(row.remedies());
        var french = List.of(row.titles(), row.details(), row.remedies()).map(Seq::last);
        return List.of(
                        "a name that is none".repeat(NAME.matcher(row.name()).matches() ? 0 : 1),
                        "an unknown fault".repeat(FAULTS.contains(row.fault()) ? 0 : 1),
                        "a gap in a language".repeat(texts.exists(String::isBlank) ? 1 : 0),
                        "a straight quote or apostrophe".repeat(any(STRAIGHT, texts)),
                        "a French sign that may leave its line".repeat(any(BROKEN_FRENCH, french)),
                        "a placeholder outside its detail"
                                .repeat(any(PLACEHOLDER, row.titles().appendAll(row.remedies()))),
                        "details that do not name exactly the parameters".repeat(namesOthers(row) ? 1 : 0))
                .reject(String::isEmpty)
                .map(fault -> row.number() + " " + row.name() + ": " + fault);
    }

    private static int any(Pattern pattern, Seq<String> texts) {
        return texts.exists(text -> pattern.matcher(text).find()) ? 1 : 0;
    }

    private static boolean namesOthers(CatalogueRow row) {
        return row.details()
                .exists(detail -> !HashSet.ofAll(
                                PLACEHOLDER.matcher(detail).results().map(found -> found.group(1)))
                        .equals(HashSet.ofAll(row.parameters())));
    }

    private static Seq<String> twice(Catalogue catalogue, Function<CatalogueRow, String> key) {
        return catalogue
                .rows()
                .groupBy(key)
                .filterValues(rows -> rows.size() > 1)
                .keySet()
                .toList()
                .map(repeated -> repeated + ": it stands there twice");
    }

    private static Seq<String> unsorted(Catalogue catalogue) {
        return catalogue
                .rows()
                .zip(catalogue.rows().drop(1))
                .filter(pair -> pair._1.number() > pair._2.number())
                .map(pair -> pair._2.number() + " " + pair._2.name() + ": it stands after " + pair._1.number());
    }
}
