package io.liaison.rest.catalogue;

import io.liaison.application.port.Page;
import io.liaison.application.port.inbound.catalogue.GetErrorCode;
import io.liaison.application.port.inbound.catalogue.ListErrorCodes;
import io.liaison.application.text.Language;
import io.liaison.domain.error.CatalogueEntry;
import io.liaison.rest.page.Notices;
import io.liaison.rest.page.PageStyle;
import io.liaison.rest.page.Preference;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.Exchange;
import io.liaison.rest.wire.Pages;
import io.liaison.rest.wire.Query;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Answers with codes, at whichever address: a page for a browser, JSON for a program. */
public final class CatalogueAnswers {
    private static final PageStyle STYLE = PageStyle.withForms();
    private final ListErrorCodes listErrorCodes;
    private final GetErrorCode getErrorCode;
    private final Problems problems;
    private final Notices notices;

    public CatalogueAnswers(
            ListErrorCodes listErrorCodes, GetErrorCode getErrorCode, Problems problems, Notices notices) {
        this.listErrorCodes = listErrorCodes;
        this.getErrorCode = getErrorCode;
        this.problems = problems;
        this.notices = notices;
    }

    RestResponse<Object> list(UriInfo uri, HttpHeaders headers, Exchange exchange) {
        return Query.read(uri, Search::of)
                .flatMap(search -> Preference.isPage(headers)
                        ? listErrorCodes.list(search.everything()).map(all -> page(search, all, uri, exchange))
                        : listErrorCodes.list(search.onePage()).map(page -> json(search, page, exchange)))
                .getOrElseGet(failure -> notices.failed(failure, headers, exchange))
                .build();
    }

    RestResponse<Object> one(String number, UriInfo uri, HttpHeaders headers, Exchange exchange) {
        return Query.read(uri, Search::language)
                .map(wanted -> wanted.getOrElse(exchange.language()))
                .flatMap(language -> getErrorCode
                        .get(new GetErrorCode.Query(number))
                        .map(entry -> Preference.isPage(headers)
                                ? page(entry, uri, language)
                                : json(dto(entry, language), language)))
                .getOrElseGet(failure -> notices.failed(failure, headers, exchange))
                .build();
    }

    private ResponseBuilder<Object> page(Search search, Page<CatalogueEntry> all, UriInfo uri, Exchange exchange) {
        var language = search.language().getOrElse(exchange.language());
        var codes = all.items().map(entry -> dto(entry, language));
        return STYLE.answer(StatusCode.OK, ErrorListPages.of(search, codes, uri, language, STYLE), language);
    }

    private ResponseBuilder<Object> page(CatalogueEntry entry, UriInfo uri, Language language) {
        var page = ErrorCodePages.of(entry, dto(entry, language), problems.catalogue(), uri, language, STYLE);
        return STYLE.answer(StatusCode.OK, page, language);
    }

    private ResponseBuilder<Object> json(Search search, Page<CatalogueEntry> page, Exchange exchange) {
        var language = search.language().getOrElse(exchange.language());
        return json(Pages.dto(page, entry -> dto(entry, language)), language);
    }

    private static ResponseBuilder<Object> json(Object body, Language language) {
        return ResponseBuilder.ok(body, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    }

    private ErrorCodeDto dto(CatalogueEntry entry, Language language) {
        return CodesInWords.dto(entry, language, problems);
    }
}
