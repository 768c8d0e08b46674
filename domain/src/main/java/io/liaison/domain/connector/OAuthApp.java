package io.liaison.domain.connector;

import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The tenant's own app at a provider, which every authorization-code connection of that connector uses. */
public record OAuthApp(
        TenantId tenant,
        ConnectorKey connector,
        ClientId client,
        Option<SecretRef> secret,
        Scopes scopes,
        Version version) {

    /** Takes the place of a former app, at the version after it; the same one again is the former one. */
    public OAuthApp replacing(OAuthApp former) {
        return at(former.version).equals(former) ? former : at(former.version.next());
    }

    /** Refuses a writer that has read an older version than this. */
    public Either<Failure, OAuthApp> unlessStale(Option<Version> read) {
        return read.forAll(version::equals) ? Either.right(this) : Either.left(new StaleVersion(version));
    }

    private OAuthApp at(Version next) {
        return new OAuthApp(tenant, connector, client, secret, scopes, next);
    }
}
