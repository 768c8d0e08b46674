package io.liaison.providers.oauth;

import io.liaison.application.port.outbound.DeviceEndpoint.Request;
import io.liaison.domain.authentication.DeviceCode;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.EgressPolicy;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
import java.net.URI;
import java.time.InstantSource;

/** Asks for a code that a person enters on another device (RFC 8628, section 3.1). */
final class DeviceCodeRequest {
    private static final String CLIENT_ID = "client_id";
    private final AuthorizationServers servers;
    private final Transport transport;
    private final EgressPolicy policy;
    private final InstantSource clock;

    DeviceCodeRequest(AuthorizationServers servers, Transport transport, EgressPolicy policy, InstantSource clock) {
        this.servers = servers;
        this.transport = transport;
        this.policy = policy;
        this.clock = clock;
    }

    Either<Failure, DeviceCode> send(OAuthClient client, Request request) {
        return servers.find(client, OAuthEndpoints::device)
                .flatMap(server -> server.device()
                        .flatMap(endpoint -> send(client, endpoint, server.audience(endpoint), request)));
    }

    private Either<Failure, DeviceCode> send(OAuthClient client, URI endpoint, URI audience, Request request) {
        return ClientRequest.of(client, endpoint, audience, form(client, request), clock.instant())
                .flatMap(call -> transport
                        .send(call.call())
                        .flatMap(answer -> answer.isSuccess()
                                ? new DeviceAnswer(policy)
                                        .read(
                                                answer,
                                                call.redaction(),
                                                client.dialect().errors())
                                : Either.left(OAuthErrors.beforeAnyGrant(
                                        answer,
                                        call.redaction(),
                                        client.dialect().errors()))));
    }

    /** The client is named also where it proves itself in a header, since some providers look for it here. */
    private static Form form(OAuthClient client, Request request) {
        var form = Form.of(CLIENT_ID, client.id().value()).withOpen(request.parameters());
        return request.scopes().isEmpty()
                ? form
                : form.with(client.dialect().scopeParameter(), request.scopes().joined(request.scopeSeparator()));
    }
}
