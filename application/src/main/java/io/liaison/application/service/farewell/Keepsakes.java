package io.liaison.application.service.farewell;

import io.liaison.application.port.outbound.SecretVault;
import io.liaison.application.service.provider.Strongroom;
import io.liaison.domain.authentication.ClientCredential;
import io.liaison.domain.authentication.ClientProof;
import io.liaison.domain.authentication.ClientProof.Method;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.RevocableToken;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.error.Failure;
import io.liaison.domain.farewell.Farewell;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Copies into the vault what telling a provider takes, since the connection's own secrets go with it, and opens it again. */
final class Keepsakes {
    private final SecretVault vault;
    private final Strongroom strongroom;

    Keepsakes(SecretVault vault, Strongroom strongroom) {
        this.vault = vault;
        this.strongroom = strongroom;
    }

    Either<Failure, ClientProof> keep(SecretOwner owner, ClientCredential credential) {
        return switch (credential) {
            case ClientCredential.Unproven it -> Either.right(new ClientProof(Method.NOWHERE, Option.none()));
            case ClientCredential.InHeader it -> keep(owner, Method.HEADER, SecretPurpose.CLIENT_SECRET, it.secret());
            case ClientCredential.InBody it -> keep(owner, Method.BODY, SecretPurpose.CLIENT_SECRET, it.secret());
            case ClientCredential.SignedAssertion it ->
                keep(owner, Method.ASSERTION, SecretPurpose.CLIENT_KEY, it.key().pem());
            case ClientCredential.MutualTls it ->
                keep(
                        owner,
                        Method.MUTUAL_TLS,
                        SecretPurpose.CLIENT_KEY,
                        it.key().pem());
        };
    }

    Either<Failure, LastWords> open(Farewell farewell) {
        var to = farewell.addressee();
        return credential(farewell.owner(), to.proof())
                .flatMap(credential -> vault.open(farewell.owner(), farewell.token())
                        .map(token -> new LastWords(
                                new OAuthClient(
                                        to.client(),
                                        credential,
                                        to.endpoints(),
                                        Option.none(),
                                        to.manner().spoken(),
                                        to.manner().additions()),
                                new RevocableToken(farewell.token().purpose(), token))));
    }

    private Either<Failure, ClientProof> keep(SecretOwner owner, Method method, SecretPurpose purpose, Secret secret) {
        return vault.keep(owner, purpose, secret).map(ref -> new ClientProof(method, Option.some(ref)));
    }

    private Either<Failure, ClientCredential> credential(SecretOwner owner, ClientProof proof) {
        return proof.secret()
                .map(ref -> credential(owner, proof.method(), ref))
                .getOrElse(() -> Either.right(new ClientCredential.Unproven()));
    }

    private Either<Failure, ClientCredential> credential(SecretOwner owner, Method method, SecretRef ref) {
        return switch (method) {
            case NOWHERE -> Either.right(new ClientCredential.Unproven());
            case HEADER -> vault.open(owner, ref).map(ClientCredential.InHeader::new);
            case BODY -> vault.open(owner, ref).map(ClientCredential.InBody::new);
            case ASSERTION -> strongroom.openKey(owner, ref).map(ClientCredential.SignedAssertion::new);
            case MUTUAL_TLS -> strongroom.openKey(owner, ref).map(ClientCredential.MutualTls::new);
        };
    }
}
