package io.liaison.application.service.provider;

import io.liaison.application.port.outbound.SecretVault;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Puts secrets in the place of others that are stored. */
public final class SecretReplacement {
    private final SecretVault vault;

    public SecretReplacement(SecretVault vault) {
        this.vault = vault;
    }

    /** Keeps one secret in place of another; the same one again stays where it is, so that nothing has changed. */
    public Either<Failure, Option<SecretRef>> replace(
            SecretOwner owner, SecretPurpose purpose, Option<SecretRef> former, Option<Secret> wanted) {
        return wanted.map(secret -> replace(owner, purpose, former, secret).map(Option::some))
                .getOrElse(() -> vault.discard(owner, former.toList()).map(discarded -> Option.none()));
    }

    /** The same where there is a secret to be kept. */
    public Either<Failure, SecretRef> replace(
            SecretOwner owner, SecretPurpose purpose, Option<SecretRef> former, Secret wanted) {
        return opened(owner, former)
                .flatMap(secret -> former.filter(ref -> secret.contains(wanted))
                        .<Either<Failure, SecretRef>>map(Either::right)
                        .getOrElse(() -> vault.discard(owner, former.toList())
                                .flatMap(discarded -> vault.keep(owner, purpose, wanted))));
    }

    /** One that no longer opens is no secret any more: entering it again is what mends it. */
    private Either<Failure, Option<Secret>> opened(SecretOwner owner, Option<SecretRef> kept) {
        return kept.map(ref -> vault.open(owner, ref).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()))
                .fold(
                        failure -> failure instanceof SecretUndecryptable
                                ? Either.right(Option.none())
                                : Either.left(failure),
                        Either::right);
    }
}
