package io.liaison.rest.connection;

import io.liaison.application.port.Connecting;
import io.liaison.application.port.Connecting.CodeNeeded;
import io.liaison.application.port.Connecting.ConsentNeeded;
import io.liaison.application.port.Connecting.Done;
import io.liaison.application.port.Permitted;
import io.liaison.application.text.ErrorTexts;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Exchange;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Connections in answers. */
final class ConnectionAnswers {
    private static final ConnectionDtoMapper MAPPER = new GeneratedConnectionDtoMapper();

    private ConnectionAnswers() {}

    static ConnectionDto dto(Permitted<ConnectionView> connection, Exchange exchange) {
        return MAPPER.toDto(connection, ErrorTexts.in(exchange.language()));
    }

    static RestResponse<ConnectionDto> ok(Permitted<ConnectionView> connection, Exchange exchange) {
        return Answers.ok(
                dto(connection, exchange), connection.subject().connection().version());
    }

    /** 201 with the connection, or 202 with the address at which a person consents, and the code to enter there. */
    static RestResponse<Object> created(Connecting outcome, Exchange exchange) {
        return switch (outcome) {
            case Done done -> {
                var connection = done.connection().subject().connection();
                yield Answers.created(path(done), dto(done.connection(), exchange), connection.version());
            }
            case ConsentNeeded consent -> consent(consent, exchange);
            case CodeNeeded code -> code(code, exchange);
        };
    }

    /** 200 with the connection, or 202 with the address at which a person consents, and the code to enter there. */
    static RestResponse<Object> reconnected(Connecting outcome, Exchange exchange) {
        return switch (outcome) {
            case Done done ->
                Answers.ok(
                        dto(done.connection(), exchange),
                        done.connection().subject().connection().version());
            case ConsentNeeded consent -> consent(consent, exchange);
            case CodeNeeded code -> code(code, exchange);
        };
    }

    private static RestResponse<Object> consent(ConsentNeeded consent, Exchange exchange) {
        var body = new ConsentDto(
                dto(consent.connection(), exchange), consent.authorizationUrl().toString(), consent.expiresAt());
        return Answers.accepted(
                path(consent), body, consent.connection().subject().connection().version());
    }

    private static RestResponse<Object> code(CodeNeeded code, Exchange exchange) {
        var prompt = code.prompt();
        var body = new DeviceConsentDto(
                dto(code.connection(), exchange),
                prompt.userCode(),
                prompt.address().toString(),
                prompt.complete().map(URI::toString).getOrNull(),
                code.expiresAt(),
                code.interval().toString());
        return Answers.accepted(
                path(code), body, code.connection().subject().connection().version());
    }

    private static String path(Connecting outcome) {
        return "/connections/" + outcome.connection().subject().connection().id();
    }
}
