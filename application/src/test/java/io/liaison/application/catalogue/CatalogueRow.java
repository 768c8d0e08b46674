package io.liaison.application.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/** One code as the data file has it; the texts are in the order of {@link #LANGUAGES}. */
record CatalogueRow(
        int number,
        String name,
        String aliases,
        String group,
        String kind,
        Seq<String> parameters,
        String fault,
        boolean retryable,
        Seq<String> titles,
        Seq<String> details,
        Seq<String> remedies,
        String evidence,
        String statuses,
        String endpoints) {
    static final Seq<String> LANGUAGES = List.of("en", "fr");
    static final int COLUMNS = 17;

    static CatalogueRow of(String line) {
        var cell = Array.of(line.split("\t", -1));
        if (cell.size() != COLUMNS) {
            throw new IllegalArgumentException("not " + COLUMNS + " columns, but " + cell.size() + ": " + line);
        }
        return new CatalogueRow(
                Integer.parseInt(cell.get(0)),
                cell.get(1),
                cell.get(2),
                cell.get(3),
                cell.get(4),
                List.of(cell.get(5).split(";")).reject(String::isEmpty),
                cell.get(6),
                Boolean.parseBoolean(cell.get(7)),
                cell.slice(8, 10),
                cell.slice(10, 12),
                cell.slice(12, 14),
                cell.get(14),
                cell.get(15),
                cell.get(16));
    }

    /** The name as a constant: {@code NAME_ALREADY_USED}. */
    String constant() {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    /** What a release freezes. */
    String frozen() {
        return (number + " " + name + " " + parameters.mkString(";")).strip();
    }
}
