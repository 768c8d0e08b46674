package io.liaison.providers.tls;

import io.liaison.application.port.outbound.ClientKeys;
import io.liaison.domain.authentication.ClientKey;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SigningKey;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** Keeps every key as one PEM text, whichever way it came in. */
final class PemClientKeys implements ClientKeys {

    @Override
    public Either<Failure, ClientKey> fromPem(Secret certificate, Secret privateKey, Instant now) {
        return PemReader.certificates("certificate", certificate)
                .flatMap(chain -> PemReader.privateKey("privateKey", privateKey)
                        .flatMap(key -> KeyMaterial.join("certificate", chain, key)))
                .flatMap(material -> material.asClientKey(now));
    }

    @Override
    public Either<Failure, ClientKey> fromKeyStore(Secret keyStore, Option<Secret> password, Instant now) {
        return KeyStoreReader.read(keyStore, password).flatMap(material -> material.asClientKey(now));
    }

    @Override
    public Either<Failure, SigningKey> signingKey(Secret privateKey) {
        var key = new SigningKey(privateKey);
        return PrivateSigner.of(key).map(usable -> key);
    }

    @Override
    public Either<Failure, ClientKey> restore(Secret pem, Instant now) {
        return KeyMaterial.read(pem).flatMap(material -> material.asClientKey(now));
    }
}
