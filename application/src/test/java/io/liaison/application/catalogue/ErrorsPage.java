package io.liaison.application.catalogue;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.error.ErrorGroup;
import io.vavr.collection.Array;

/** The page for readers: every code, group by group. */
final class ErrorsPage {
    private static final ErrorTexts TEXTS = ErrorTexts.in(Language.ENGLISH);
    private static final String INTRODUCTION = """
            # Errors

            Every answer that is not a success says what happened in one number, which never changes its meaning. Numbers below 10000 mean what they mean in the public interface of the product family; ours begin at 20000. *Mends* says who can do something about it, *again* whether the same request may succeed later with nobody changing anything. Codes marked *derived* or *observed* are in no published table: the first are told by their names, the others have been seen in answers.

            A server tells the same at `/errors/{code}`, and searches all codes at `/errors`, in either language: [a code](images/error-code-en.png), [un code](images/error-code-fr.png), [a search](images/error-codes-en.png), [une recherche](images/error-codes-fr.png).

            This page is generated from [`error-catalogue.tsv`](../domain/src/catalogue/error-catalogue.tsv), which has every text in French as well.
            """;

    private ErrorsPage() {}

    static String of(Catalogue catalogue) {
        return INTRODUCTION
                + Array.of(ErrorGroup.values())
                        .map(group -> section(catalogue, group))
                        .mkString();
    }

    private static String section(Catalogue catalogue, ErrorGroup group) {
        return "\n## " + TEXTS.nameOf(group)
                + "\n\n| code | what happened | mends | again | what to do |\n|---|---|---|---|---|\n"
                + catalogue
                        .rows()
                        .filter(row -> row.group().equals(group.key()))
                        .map(ErrorsPage::line)
                        .mkString();
    }

    private static String line(CatalogueRow row) {
        return "| **%d** `%s`%s | %s. %s | %s | %s | %s |\n"
                .formatted(
                        row.number(),
                        row.name(),
                        marks(row),
                        row.titles().head(),
                        row.details().head(),
                        row.fault(),
                        row.retryable().equals("true") ? "yes" : "no",
                        row.remedies().head());
    }

    private static String marks(CatalogueRow row) {
        var alias = row.aliases().map(name -> ", also `" + name + "`").mkString();
        return row.evidence().equals("derived") || row.evidence().equals("observed")
                ? alias + " *" + row.evidence() + "*"
                : alias;
    }
}
