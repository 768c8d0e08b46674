package io.liaison.application.port.outbound;

import io.liaison.domain.error.Failure;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** Opens the way to the providers; found by {@link java.util.ServiceLoader}, so that the engine knows none by name. */
public interface GatewayProvider {

    /** What settings call it by, such as {@code http}. */
    String name();

    /** @failure 20030 the additional certificate authorities cannot be read */
    Either<Failure, Gateway> open(Settings settings);

    /**
     * {@code allowedPrivateHosts} are {@code host} or {@code host:port} that may be called although they are private or
     * speak plain HTTP; {@code trustedAuthorities} is PEM text of authorities that are trusted beside the platform's.
     */
    record Settings(
            Set<String> allowedPrivateHosts,
            Option<String> trustedAuthorities,
            Duration connectTimeout,
            Duration readTimeout) {}

    /** The open way: one of each port. */
    record Gateway(
            Nonces nonces,
            AuthorizationEndpoint authorizationEndpoint,
            TokenEndpoint tokenEndpoint,
            RevocationEndpoint revocationEndpoint,
            IdentityEndpoint identityEndpoint,
            ClientKeys clientKeys) {}
}
