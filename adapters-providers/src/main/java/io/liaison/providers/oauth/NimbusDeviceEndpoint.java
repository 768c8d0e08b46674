package io.liaison.providers.oauth;

import io.liaison.application.port.outbound.DeviceEndpoint;
import io.liaison.domain.authentication.DeviceCode;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.time.Instant;

/** Hands out codes and asks for what they were exchanged for. */
final class NimbusDeviceEndpoint implements DeviceEndpoint {
    private final DeviceCodeRequest codeRequest;
    private final DeviceGrant grant;

    NimbusDeviceEndpoint(DeviceCodeRequest codeRequest, DeviceGrant grant) {
        this.codeRequest = codeRequest;
        this.grant = grant;
    }

    @Override
    public Either<Failure, DeviceCode> code(OAuthClient client, Request request) {
        return codeRequest.send(client, request);
    }

    @Override
    public Either<Failure, Reply> ask(OAuthClient client, Secret deviceCode) {
        return grant.ask(client, deviceCode);
    }

    @Override
    public Either<Failure, TokenGrant> understand(
            OAuthClient client, Secret deviceCode, Scopes asked, TokenResponse response, Instant askedAt) {
        return DeviceGrant.understand(client, deviceCode, asked, response, askedAt);
    }
}
