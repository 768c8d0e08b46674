package io.liaison.providers.oauth;

import io.liaison.application.port.outbound.DeviceEndpoint.Reply;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.error.Conflict.AuthorizationExpired;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.AuthorizationDenied;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.providers.http.HttpAnswer;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Locale;

/** The grant of a consent on another device, once there is one (RFC 8628, sections 3.4 and 3.5). */
final class DeviceGrant {
    private static final String TYPE = "urn:ietf:params:oauth:grant-type:device_code";
    private final AuthorizationServers servers;
    private final TokenExchange exchange;

    DeviceGrant(AuthorizationServers servers, TokenExchange exchange) {
        this.servers = servers;
        this.exchange = exchange;
    }

    Either<Failure, Reply> ask(OAuthClient client, Secret deviceCode) {
        var grant = Form.ofGrant(client.dialect().grant(), TYPE).with("device_code", deviceCode.reveal());
        return servers.find(client, OAuthEndpoints::token)
                .flatMap(server -> exchange.send(client, server, grant))
                .flatMap(answer -> unlessError(client, answer, redaction(client, deviceCode)))
                .map(DeviceGrant::answered)
                .fold(DeviceGrant::understood, Either::right);
    }

    static Either<Failure, TokenGrant> understand(
            OAuthClient client, Secret deviceCode, Scopes asked, TokenResponse response, Instant askedAt) {
        return TokenAnswer.of(HttpAnswer.of(response), redaction(client, deviceCode), asked, askedAt, client.dialect());
    }

    /** Some providers say with the status of a success that nobody has consented yet. */
    private static Either<Failure, HttpAnswer> unlessError(OAuthClient client, HttpAnswer answer, Redaction redaction) {
        return answer.json().exists(OAuthErrors::isError)
                ? Either.left(OAuthErrors.of(answer, redaction, client.dialect().errors()))
                : Either.right(answer);
    }

    private static Reply answered(HttpAnswer answer) {
        return new Reply.Answered(answer.toKeep());
    }

    /** What is an error of the protocol may be the usual answer here. */
    private static Either<Failure, Reply> understood(Failure failure) {
        return failure instanceof ProviderRefused refused
                ? switch (refused.error().toLowerCase(Locale.ROOT)) {
                    case "authorization_pending" -> Either.right(new Reply.Waiting());
                    case "slow_down" -> Either.right(new Reply.TooSoon());
                    case "access_denied", "authorization_declined" ->
                        Either.left(new AuthorizationDenied(refused.providerMessage()));
                    case "expired_token", "code_expired" -> Either.left(new AuthorizationExpired());
                    default -> Either.left(refused);
                }
                : Either.left(failure);
    }

    private static Redaction redaction(OAuthClient client, Secret deviceCode) {
        return new Redaction(client.credential().secrets().append(deviceCode));
    }
}
