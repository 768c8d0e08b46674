package io.liaison.application.text;

import io.liaison.domain.error.CatalogueEntry;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ErrorGroup;
import io.liaison.domain.error.ErrorKind;
import io.liaison.domain.error.Evidence;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Locale;

/** What the catalogue knows of each code, in the order of the numbers; read at the first use and kept. */
public final class CatalogueEntries {
    private static final Seq<CatalogueEntry> ALL = read(Words.of("catalogue", Locale.ROOT));

    private CatalogueEntries() {}

    public static Seq<CatalogueEntry> all() {
        return ALL;
    }

    private static Seq<CatalogueEntry> read(Words facts) {
        return Array.of(ErrorCode.values())
                .map(code -> new CatalogueEntry(
                        code,
                        ErrorGroup.valueOf(facts.get(code.title(), "group")),
                        ErrorKind.valueOf(facts.get(code.title(), "kind")),
                        Evidence.valueOf(facts.get(code.title(), "evidence")),
                        several(facts, code, "aliases"),
                        several(facts, code, "statuses").map(Integer::valueOf),
                        several(facts, code, "endpoints")));
    }

    private static Seq<String> several(Words facts, ErrorCode code, String fact) {
        return facts.find(code.title(), fact)
                .map(values -> List.of(values.split("; ")))
                .getOrElse(List.empty());
    }
}
