package io.liaison.rest.catalogue;

import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.catalogue.ListErrorCodes;
import io.liaison.application.text.Language;
import io.liaison.domain.error.ErrorGroup;
import io.liaison.domain.error.Expectation;
import io.liaison.rest.wire.Query;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;

/** What can be asked of the catalogue; {@code language} is the one to answer in, whatever the headers say. */
record Search(
        Option<String> text,
        Option<ErrorGroup> group,
        Option<Language> language,
        boolean descending,
        PageRequest page) {

    static Search of(Query query) {
        return new Search(
                query.text("q"),
                query.one("group", ErrorGroup::parse, Expectation.ERROR_GROUP),
                language(query),
                query.sorting(HashMap.of("code", "code"), "code").descending(),
                query.page());
    }

    static Option<Language> language(Query query) {
        return query.one("language", Language::parse, Expectation.LANGUAGE);
    }

    ListErrorCodes.Query onePage() {
        return new ListErrorCodes.Query(text, group, descending, page);
    }

    /** A person scrolls, and is not asked to turn pages. */
    ListErrorCodes.Query everything() {
        return new ListErrorCodes.Query(text, group, descending, new PageRequest(PageRequest.MAX_LIMIT, Option.none()));
    }
}
