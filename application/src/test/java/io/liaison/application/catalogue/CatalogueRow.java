package io.liaison.application.catalogue;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/** One code as the data file has it; the texts are in the order of {@link #LANGUAGES}. */
record CatalogueRow(
        int number,
        String name,
        Seq<String> aliases,
        String group,
        String kind,
        Seq<String> parameters,
        String fault,
        String retryable,
        Seq<String> titles,
        Seq<String> details,
        Seq<String> remedies,
        String evidence,
        Seq<String> statuses,
        Seq<String> endpoints) {
    static final Seq<String> LANGUAGES = List.of("en", "fr");
    static final int COLUMNS = 17;

    static CatalogueRow of(String line) {
        var cell = Array.of(line.split("\t", -1));
        if (cell.size() != COLUMNS) {
            throw new IllegalArgumentException("not " + COLUMNS + " columns, but " + cell.size() + ": " + line);
        }
        return new CatalogueRow(
                number(cell.head(), line),
                cell.get(1),
                several(cell.get(2)),
                cell.get(3),
                cell.get(4),
                several(cell.get(5)),
                cell.get(6),
                cell.get(7),
                cell.slice(8, 10),
                cell.slice(10, 12),
                cell.slice(12, 14),
                cell.get(14),
                several(cell.get(15)),
                several(cell.get(16)));
    }

    /** The name as a constant: {@code NAME_ALREADY_USED}. */
    String constant() {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    Seq<String> texts() {
        return titles.appendAll(details).appendAll(remedies);
    }

    Seq<String> french() {
        return List.of(titles, details, remedies).map(Seq::last);
    }

    /** How a complaint names the row. */
    String label() {
        return number + " " + name;
    }

    /** What a release freezes. */
    String frozen() {
        return (label() + " " + parameters.mkString(";")).strip();
    }

    private static int number(String cell, String line) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException none) {
            throw new IllegalArgumentException("no number in the first column: " + line, none);
        }
    }

    private static Seq<String> several(String cell) {
        return List.of(cell.split(";")).map(String::strip).reject(String::isEmpty);
    }
}
