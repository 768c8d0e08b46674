package io.liaison.application.service.connection;

import io.liaison.application.port.Bytes;
import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.application.port.outbound.Throttle;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.service.connection.ApiAccess.Shown;
import io.liaison.application.service.connection.TokenInForce.Held;
import io.liaison.application.service.provider.ApiStatus;
import io.liaison.application.service.provider.Ground;
import io.liaison.application.service.provider.OwnRequest;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.application.service.provider.ProviderClients.Offered;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.ApiTarget;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.proxy.Pace;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.Function;

/** What the engine itself asks the API of a connection, with its credential. None of it belongs in a unit of work. */
public final class OwnRequests {
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

    /** The body of a success. {@code asking} is what to ask, once it is known where the API is. */
    public Either<Failure, Bytes> send(Connection connection, Function<Ground, Either<Failure, OwnRequest>> asking) {
        var tenant = connection.placement().tenant();
        return throttle.admit(connection.id(), clock.instant())
                .flatMap(pace -> grants.read(tenant, connection.id())
                        .flatMap(stored -> inForce.of(tenant, connection.id(), stored))
                        .flatMap(held -> clients.offered(connection, connection.details())
                                .flatMap(offered -> asking.apply(Ground.of(connection, offered))
                                        .flatMap(request -> send(connection, request, pace, held, offered)))));
    }

    private Either<Failure, Bytes> send(
            Connection connection, OwnRequest request, Pace pace, Held held, Offered offered) {
        return access.of(connection, held, offered)
                .flatMap(shown -> completed(request.address(), shown)
                        .flatMap(whole -> calls.ask(call(connection, request, pace, held, shown, whole))))
                .flatMap(answer -> read(request.address(), answer));
    }

    /** What the connector adds to every request, as far as a page that the provider has named does not have it. */
    private static Either<Failure, URI> completed(URI address, Shown shown) {
        return ApiTarget.completing(address, shown.additions().parameters().mapValues(Secret::reveal));
    }

    private static ApiCall call(
            Connection connection, OwnRequest request, Pace pace, Held held, Shown shown, URI address) {
        return new ApiCall(
                connection.placement().tenant(),
                connection.id(),
                request.method(),
                request.body().isEmpty() ? ASKING : TELLING,
                KeptBody.of(request.body()),
                address,
                held,
                shown,
                pace);
    }

    private static Either<Failure, Bytes> read(URI address, ApiEndpoint.Answer answer) {
        var body = WholeBody.of(answer.body());
        return ApiStatus.trouble(address, answer)
                .<Either<Failure, Bytes>>map(Either::left)
                .getOrElse(body);
    }
}
