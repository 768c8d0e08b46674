package io.liaison.persistence;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.vault.VaultStores;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** What opens the keys, and how long a node may seal without looking whether there are newer ones. */
record Secrets(Secret masterKey, Option<Secret> former, Duration memory) {
    private static final Duration KEY_MEMORY = Duration.ofSeconds(5);

    /** Before anything starts, so that a key that is none is told of at once. */
    static Either<Failure, Secrets> of(Secret masterKey, Option<Secret> former) {
        return Either.traverseRight(List.of(masterKey).appendAll(former), VaultStores::check)
                .map(usable -> new Secrets(masterKey, former, KEY_MEMORY));
    }
}
