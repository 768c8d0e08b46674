package io.liaison.application.service.catalogue;

import io.liaison.application.port.Page;
import io.liaison.application.port.inbound.catalogue.ListErrorCodes;
import io.liaison.application.text.CatalogueEntries;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The cursor of a page is the number of its last code, which no release changes. */
final class ListErrorCodesService implements ListErrorCodes {

    @Override
    public Either<Failure, Page<CatalogueEntry>> list(Query query) {
        var all = CatalogueEntries.all();
        var words = CatalogueIndex.words(query.text());
        return after(query.page().cursor(), query.descending() ? all.reverse() : all)
                .map(rest -> rest.filter(entry -> query.group().forAll(entry.group()::equals)))
                .map(rest -> rest.filter(entry -> CatalogueIndex.hasAll(entry, words)))
                .map(rest -> page(rest, query.page().limit()));
    }

    private static Either<Failure, Seq<CatalogueEntry>> after(Option<String> cursor, Seq<CatalogueEntry> entries) {
        return cursor.fold(() -> Either.right(entries), last -> after(last, entries));
    }

    private static Either<Failure, Seq<CatalogueEntry>> after(String last, Seq<CatalogueEntry> entries) {
        var place = entries.indexWhere(entry -> cursor(entry).equals(last));
        return place < 0
                ? Either.left(new InvalidArgument("cursor", Expectation.CURSOR))
                : Either.right(entries.drop(place + 1));
    }

    private static Page<CatalogueEntry> page(Seq<CatalogueEntry> rest, int limit) {
        var items = rest.take(limit);
        return new Page<>(
                items, items.lastOption().filter(last -> rest.size() > limit).map(ListErrorCodesService::cursor));
    }

    private static String cursor(CatalogueEntry entry) {
        return String.valueOf(entry.code().number());
    }
}
