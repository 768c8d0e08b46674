package io.liaison.application.catalogue;

/** The text of one language's bundle. */
final class BundleText {

    private BundleText() {}

    static String of(Catalogue catalogue, int language) {
        return "# Generated from error-catalogue.tsv.\n"
                + catalogue.rows().map(row -> entry(row, language)).mkString("\n");
    }

    private static String entry(CatalogueRow row, int language) {
        return "%1$s.title = %2$s%n%1$s.detail = %3$s%n%1$s.remedy = %4$s%n"
                .formatted(
                        row.name(),
                        row.titles().get(language),
                        row.details().get(language),
                        row.remedies().get(language))
                .replace("\r", "");
    }
}
