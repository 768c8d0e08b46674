package io.liaison.application.catalogue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** All codes, in the order of their numbers. */
record Catalogue(Seq<CatalogueRow> rows) {
    static final Path FOLDER = Path.of("..", "domain", "src", "catalogue");

    static Catalogue ours() {
        return of(lines("error-catalogue.tsv"));
    }

    /** The first line names the columns. */
    static Catalogue of(Seq<String> lines) {
        return new Catalogue(lines.tail().map(CatalogueRow::of));
    }

    /** What releases have frozen, a row each. */
    static Seq<String> locked() {
        return lines("catalogue.lock");
    }

    private static Seq<String> lines(String file) {
        try {
            return List.ofAll(Files.readAllLines(FOLDER.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
