package io.liaison.rest.authorization;

import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.page.Notices;
import io.liaison.rest.page.Preference;
import io.liaison.rest.wire.Exchange;
import io.vavr.collection.List;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The end of a consent: a page for a browser, JSON for a program. */
public final class Outcomes {
    private static final String BUNDLE = "io.liaison.rest.authorization.outcome";
    private final AuthorizedDtoMapper mapper = new GeneratedAuthorizedDtoMapper();
    private final Notices notices;

    public Outcomes(Notices notices) {
        this.notices = notices;
    }

    ResponseBuilder<Object> connected(ConnectionView view, HttpHeaders headers, Exchange exchange) {
        var connection = mapper.toDto(view);
        return Preference.isPage(headers)
                ? page(connection, exchange)
                : ResponseBuilder.ok((Object) connection, MediaType.APPLICATION_JSON);
    }

    ResponseBuilder<Object> failed(Failure failure, HttpHeaders headers, Exchange exchange) {
        return notices.failed(failure, headers, exchange);
    }

    private ResponseBuilder<Object> page(AuthorizedDto connection, Exchange exchange) {
        var labels = Labels.of(BUNDLE, exchange.language());
        var facts = List.of(
                new Fact(labels.get("connection"), connection.name()),
                new Fact(labels.get("folder"), connection.folder()));
        var account = Fact.ifAny(labels.get("account"), connection.account());
        return notices.tell(
                StatusCode.OK,
                exchange,
                labels.get("connected"),
                connection.connector(),
                facts.appendAll(account),
                labels.get("close"));
    }
}
