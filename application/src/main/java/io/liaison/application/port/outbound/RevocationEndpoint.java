package io.liaison.application.port.outbound;

import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.RevocableToken;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

/** Where a provider is told that a grant is no longer wanted (RFC 7009). */
@FunctionalInterface
public interface RevocationEndpoint {

    /** Right false when the provider has no such endpoint, so that nothing could be told. */
    Either<Failure, Boolean> revoke(OAuthClient client, RevocableToken token);
}
