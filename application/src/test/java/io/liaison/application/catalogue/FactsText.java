package io.liaison.application.catalogue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/** The text of the bundle that holds what is the same in every language and no program has to branch on. */
final class FactsText {

    private FactsText() {}

    static String of(Catalogue catalogue) {
        return "# Generated from error-catalogue.tsv.\n"
                + catalogue.rows().map(FactsText::entry).mkString("\n");
    }

    private static String entry(CatalogueRow row) {
        return line(row, "group", List.of(constant(row.group())))
                + line(row, "kind", List.of(constant(row.kind())))
                + line(row, "evidence", List.of(constant(row.evidence())))
                + line(row, "aliases", row.aliases())
                + line(row, "statuses", row.statuses())
                + line(row, "endpoints", row.endpoints());
    }

    private static String constant(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String line(CatalogueRow row, String fact, Seq<String> values) {
        return values.isEmpty() ? "" : row.name() + "." + fact + " = " + values.mkString("; ") + "\n";
    }
}
