package io.liaison.application.catalogue;

import io.vavr.collection.Seq;
import java.util.function.Function;

/** What is wrong with a catalogue, row by row: an empty answer is a good one. */
final class CatalogueCheck {

    private CatalogueCheck() {}

    static Seq<String> faults(Catalogue catalogue) {
        return catalogue
                .rows()
                .flatMap(row -> RowCheck.ALL
                        .filter(check -> check.breaks().test(row))
                        .map(check -> row.label() + ": " + check.fault()))
                .appendAll(again(catalogue, CatalogueRow::number, "its number stands above already"))
                .appendAll(again(catalogue, CatalogueRow::name, "its name stands above already"))
                .appendAll(unsorted(catalogue));
    }

    /** Rows that a release has frozen, and that are there no more as they were. */
    static Seq<String> thawed(Catalogue catalogue, Seq<String> locked) {
        return locked.removeAll(catalogue.rows().map(CatalogueRow::frozen));
    }

    private static Seq<String> again(Catalogue catalogue, Function<CatalogueRow, Object> key, String fault) {
        return catalogue.rows().removeAll(catalogue.rows().distinctBy(key)).map(row -> row.label() + ": " + fault);
    }

    private static Seq<String> unsorted(Catalogue catalogue) {
        return catalogue
                .rows()
                .zip(catalogue.rows().drop(1))
                .filter(pair -> pair._1.number() > pair._2.number())
                .map(pair -> pair._2.label() + ": it stands after " + pair._1.number());
    }
}
