package io.liaison.application.port.outbound;

import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.Credential;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** The API keys of all tenants. Of the keys themselves only digests are stored. */
public interface ApiKeys {

    /**
     * Gives a principal one more key; a key that is there already stays as it is, whoever holds it.
     *
     * @failure 1002 the principal has been deleted meanwhile
     */
    Either<Failure, ApiKey> add(ApiKey key, Secret secret);

    /**
     * Who holds a key, in one statement.
     *
     * @failure 20005 nobody does
     */
    Either<Failure, Credential> bySecret(Secret secret);

    /** In the order in which they were made. */
    Either<Failure, Seq<ApiKey>> of(PrincipalId holder);

    /** @failure 1002 the principal holds no such key */
    Either<Failure, ApiKeyId> remove(PrincipalId holder, ApiKeyId key);
}
