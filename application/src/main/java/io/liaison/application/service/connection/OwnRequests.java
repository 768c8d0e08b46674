package io.liaison.application.service.connection;

import io.liaison.application.port.Bytes;
import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.application.port.outbound.Throttle;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.service.connection.ApiAccess.Shown;
import io.liaison.application.service.connection.TokenInForce.Held;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.application.service.provider.ProviderClients.Offered;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.proxy.ApiTarget;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.proxy.Pace;
import io.liaison.domain.proxy.RequestMethod;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;

/** What the engine itself asks the API of a connection, with its credential. None of it belongs in a unit of work. */
public final class OwnRequests {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;
    private static final Seq<HttpHeader> ASKING =
            HttpHeader.of("Accept", "application/json").toList();
    private static final Seq<HttpHeader> TELLING = ASKING.appendAll(HttpHeader.of("Content-Type", "application/json"));
    private final TokenGrants grants;
    private final TokenInForce inForce;
    private final ProviderClients clients;
    private final ApiAccess access;
    private final ApiCalls calls;
    private final Throttle throttle;
    private final InstantSource clock;

    OwnRequests(
            TokenGrants grants,
            TokenInForce inForce,
            ProviderClients clients,
            ApiAccess access,
            ApiCalls calls,
            Throttle throttle,
            InstantSource clock) {
        this.grants = grants;
        this.inForce = inForce;
        this.clients = clients;
        this.access = access;
        this.calls = calls;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** The body of a success. Any other status is a failure: one that passes by itself, or one that does not. */
    public Either<Failure, Bytes> send(Connection connection, Question question) {
        var tenant = connection.placement().tenant();
        return throttle.admit(connection.id(), clock.instant())
                .flatMap(pace -> grants.read(tenant, connection.id())
                        .flatMap(stored -> inForce.of(tenant, connection.id(), stored))
                        .flatMap(held -> clients.offered(connection, connection.details())
                                .flatMap(offered -> send(connection, question, pace, held, offered))));
    }

    /** Where the API of a connection is, and what its addresses can be filled in with. */
    public Either<Failure, Ground> ground(Connection connection) {
        return clients.offered(connection, connection.details()).map(offered -> ground(connection, offered));
    }

    private Either<Failure, Bytes> send(
            Connection connection, Question question, Pace pace, Held held, Offered offered) {
        return question.address()
                .apply(ground(connection, offered))
                .flatMap(address -> access.of(connection, held, offered)
                        .flatMap(shown -> completed(address, shown)
                                .flatMap(whole -> calls.ask(call(connection, question, pace, held, shown, whole))))
                        .flatMap(answer -> read(address, answer)));
    }

    /** What the connector adds to every request, as far as a page that the provider has named does not have it. */
    private static Either<Failure, URI> completed(URI address, Shown shown) {
        return ApiTarget.completing(address, shown.additions().parameters().mapValues(Secret::reveal));
    }

    private static ApiCall call(
            Connection connection, Question question, Pace pace, Held held, Shown shown, URI address) {
        return new ApiCall(
                connection.placement().tenant(),
                connection.id(),
                question.method(),
                question.body().isEmpty() ? ASKING : TELLING,
                KeptBody.of(question.body()),
                address,
                held,
                shown,
                pace);
    }

    private static Ground ground(Connection connection, Offered offered) {
        var api = offered.offer().api();
        return new Ground(api.baseUrl(), connection.details().fields().texts().merge(api.usual()));
    }

    private static Either<Failure, Bytes> read(URI address, ApiEndpoint.Answer answer) {
        var body = WholeBody.of(answer.body());
        var status = answer.status();
        if (status >= 200 && status < 300) {
            return body;
        }
        return Either.left(
                status == TOO_MANY_REQUESTS || status >= SERVER_ERRORS
                        ? new ProviderBusy(
                                address.getHost(), status, answer.patience().getOrElse(Duration.ZERO))
                        : new ProviderRefused(String.valueOf(status), ProviderMessage.NONE));
    }

    /** What is asked, and where that is once it is known where the API is. {@code body} is JSON. */
    public record Question(RequestMethod method, Function<Ground, Either<Failure, URI>> address, Option<String> body) {}

    /** Where an API is, and the open values of a connection. */
    public record Ground(Option<UrlTemplate> base, Map<String, String> known) {}
}
