package io.liaison.application.service.connection;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.outbound.Throttle;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.connection.ApiAccess.Shown;
import io.liaison.application.service.connection.TokenInForce.Held;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import io.liaison.domain.error.Conflict.ApiAddressMissing;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.proxy.Pace;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import java.net.URI;
import java.time.InstantSource;

/** What is not written down is not sent: the credential is used once the request has gone. */
final class RequestThroughService implements RequestThrough {
    private final TokenGrants grants;
    private final Throttle throttle;
    private final TokenInForce inForce;
    private final ApiAccess access;
    private final ApiCalls calls;
    private final Ledger ledger;
    private final InstantSource clock;

    RequestThroughService(
            TokenGrants grants,
            Throttle throttle,
            TokenInForce inForce,
            ApiAccess access,
            ApiCalls calls,
            Ledger ledger,
            InstantSource clock) {
        this.grants = grants;
        this.throttle = throttle;
        this.inForce = inForce;
        this.access = access;
        this.calls = calls;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Answer> send(Query query) {
        var intended = ConnectionDeeds.by(query.actor(), AuditAction.CONNECTION_REQUEST, query.id());
        return ledger.unlessDone(
                        intended,
                        PlainRequest.of(query.request())
                                .flatMap(request -> grants.read(query.actor(), query.id())
                                        .flatMap(found -> Guard.seen(found, query.id(), Permission.CONNECTIONS_USE))
                                        .flatMap(found -> prepared(query, request, found)
                                                .flatMap(call -> noted(intended, found, call)))))
                .flatMap(calls::send);
    }

    private Either<Failure, ApiCall> prepared(Query query, PlainRequest request, Admitted<Reading> found) {
        var tenant = query.actor().tenant();
        return throttle.admit(query.id(), clock.instant())
                .flatMap(pace -> inForce.of(tenant, query.id(), found.subject())
                        .flatMap(held -> access.of(tenant, query.id(), held)
                                .flatMap(shown -> call(query, request, held, shown, pace))));
    }

    private static Either<Failure, ApiCall> call(Query query, PlainRequest request, Held held, Shown shown, Pace pace) {
        return address(query, request, held, shown)
                .flatMap(address -> request.body()
                        .map(body -> new ApiCall(
                                query.actor().tenant(),
                                query.id(),
                                request.method(),
                                request.headers(),
                                body,
                                address,
                                held,
                                shown,
                                pace)));
    }

    private Either<Failure, ApiCall> noted(Deed intended, Admitted<Reading> found, ApiCall call) {
        var method = call.method().name();
        return ledger.noted(
                ConnectionDeeds.about(intended, found).with("method", method), new AuditOutcome.Succeeded(), call);
    }

    /** Below the address that is kept beside the token; the credential has a place in it that is nobody else's. */
    private static Either<Failure, URI> address(Query query, PlainRequest request, Held held, Shown shown) {
        var credential = held.token().placement();
        var isTaken = credential.in() == Carrier.QUERY && request.target().asks(credential.name());
        return held.reading()
                .apiBaseUrl()
                .<Failure>toEither(() -> new ApiAddressMissing(query.id()))
                .filterOrElse(
                        base -> !isTaken, base -> new InvalidArgument(credential.name(), Expectation.FREE_PARAMETER))
                .map(base -> request.target()
                        .with(shown.additions().parameters().mapValues(Secret::reveal))
                        .below(URI.create(base)));
    }
}
