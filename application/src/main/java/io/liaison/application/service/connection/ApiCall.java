package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.ApiEndpoint.Call;
import io.liaison.application.service.connection.ApiAccess.Shown;
import io.liaison.application.service.connection.TokenInForce.Held;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.proxy.Pace;
import io.liaison.domain.proxy.PassedHeaders;
import io.liaison.domain.proxy.RequestMethod;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.net.URI;

/** All that is needed to ask an API something, once or twice. */
record ApiCall(
        TenantId tenant,
        ConnectionId connection,
        RequestMethod method,
        Seq<HttpHeader> headers,
        KeptBody body,
        URI address,
        Held held,
        Shown shown,
        Pace pace) {

    /** The same with another token. */
    ApiCall with(Held fresh) {
        return new ApiCall(tenant, connection, method, headers, body, address, fresh, shown, pace);
    }

    /** What the connector adds takes the place of what the caller says by the same name. */
    Call attempt() {
        var added = added(shown.additions().headers());
        var sent = PassedHeaders.toApi(headers, held.token().placement())
                .reject(header -> added.exists(ours -> ours.is(header.name())));
        return new Call(
                method,
                address,
                sent.appendAll(added),
                body.length(),
                body.payload(),
                held.token(),
                shown.certificate(),
                shown.proofKey(),
                shown.additions().signing());
    }

    Redaction redaction() {
        return new Redaction(held.token().secrets().appendAll(shown.additions().confidential()));
    }

    private static Seq<HttpHeader> added(Map<String, Secret> headers) {
        return headers.keySet()
                .toList()
                .flatMap(name -> headers.get(name).toList().flatMap(value -> HttpHeader.of(name, value.reveal())));
    }
}
