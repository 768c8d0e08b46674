package io.liaison.rest.authorization;

import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.Exchange;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.mapstruct.factory.Mappers;

/** The end of a consent: a page for a browser, JSON for a program. */
public final class Outcomes {
    private final AuthorizedDtoMapper mapper = Mappers.getMapper(AuthorizedDtoMapper.class);
    private final ProblemResponses problems;
    private final OutcomePages pages;

    public Outcomes(Problems problems, ProblemResponses responses) {
        this.problems = responses;
        this.pages = new OutcomePages(problems, PageStyle.plain());
    }

    ResponseBuilder<Object> connected(ConnectionView view, HttpHeaders headers, Exchange exchange) {
        var connection = mapper.toDto(view);
        return wantsPage(headers)
                ? pages.connected(connection, exchange)
                : ResponseBuilder.ok((Object) connection, MediaType.APPLICATION_JSON);
    }

    ResponseBuilder<Object> failed(Failure failure, HttpHeaders headers, Exchange exchange) {
        return wantsPage(headers)
                ? pages.failed(failure, exchange)
                : ResponseBuilder.fromResponse(problems.<Object>from(failure, exchange));
    }

    private static boolean wantsPage(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .anyMatch(accepted -> !accepted.isWildcardType()
                        && !accepted.isWildcardSubtype()
                        && accepted.isCompatible(MediaType.TEXT_HTML_TYPE));
    }
}
