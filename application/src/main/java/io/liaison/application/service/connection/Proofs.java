package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.GetToken.Query;
import io.liaison.application.port.inbound.connection.GetToken.Token;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.ProofKeys;
import io.liaison.application.service.provider.Strongroom;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.ProvenRequest;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/** Puts a proof beside a token that is bound to a key. Only then, and only when asked, is that key looked for. */
final class Proofs {
    private final Connections connections;
    private final Strongroom strongroom;
    private final ProofKeys keys;
    private final InstantSource clock;

    Proofs(Connections connections, Strongroom strongroom, ProofKeys keys, InstantSource clock) {
        this.connections = connections;
        this.strongroom = strongroom;
        this.keys = keys;
        this.clock = clock;
    }

    Either<Failure, Token> beside(Token token, Query query, Option<ProvenRequest> wanted) {
        return wanted.filter(request -> token.access().isBound())
                .map(request -> key(query).map(found -> found.fold(() -> token, key -> proven(token, key, request))))
                .getOrElse(() -> Either.right(token));
    }

    private Either<Failure, Option<ProofKey>> key(Query query) {
        var owner = SecretOwner.connection(query.actor().tenant(), query.id());
        return connections
                .byId(owner.tenant(), query.id())
                .flatMap(view -> strongroom.proofKey(owner, view.connection().details()));
    }

    private Token proven(Token token, ProofKey key, ProvenRequest request) {
        return token.with(keys.prove(key, token.access(), request, clock.instant()));
    }
}
