package io.liaison.application.usecase.failure;

import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import io.liaison.application.port.inbound.connection.CheckConnection;
import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.inbound.idempotency.ClaimRequest;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Nothing that was sealed opens any more, since the master key is another one. */
final class SecretFailures {

    private SecretFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                        ConnectionRequests.CREATE_BY_CONSENT,
                        ConnectionRequests.RECONNECT_BY_CONSENT,
                        UsualRequests.of(GetToken.class),
                        UsualRequests.of(RequestThrough.class),
                        UsualRequests.of(CheckConnection.class),
                        UsualRequests.of(StartAuthorization.class),
                        UsualRequests.of(CompleteAuthorization.class),
                        UsualRequests.of(ClaimRequest.class))
                .map(request -> Scenario.of(
                        request.port(), SecretUndecryptable.class, request.after(bench -> bench.memory.replaceKey())));
    }
}
