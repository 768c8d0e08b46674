package io.liaison.application.service.connection;

import io.liaison.application.port.inbound.connection.GetToken;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.service.access.Guard;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.AuditOutcome;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.Permission;
import io.vavr.control.Either;
import io.vavr.control.Option;

final class GetTokenService implements GetToken {
    private final TokenGrants grants;
    private final TokenInForce inForce;
    private final Proofs proofs;
    private final Ledger ledger;

    GetTokenService(TokenGrants grants, TokenInForce inForce, Proofs proofs, Ledger ledger) {
        this.grants = grants;
        this.inForce = inForce;
        this.proofs = proofs;
        this.ledger = ledger;
    }

    @Override
    public Either<Failure, Token> token(Query query) {
        var intended = ConnectionDeeds.by(query.actor(), AuditAction.TOKEN_READ, query.id());
        return ledger.unlessDone(
                intended,
                query.request()
                        .read()
                        .flatMap(wanted -> grants.read(query.actor(), query.id())
                                .flatMap(found -> Guard.seen(found, query.id(), Permission.CONNECTIONS_USE))
                                .flatMap(found -> inForce.of(query.actor().tenant(), query.id(), found.subject())
                                        .map(GetTokenService::token)
                                        .flatMap(token -> proofs.beside(token, query, wanted))
                                        .flatMap(token -> ledger.noted(
                                                ConnectionDeeds.about(intended, found),
                                                new AuditOutcome.Succeeded(),
                                                token)))));
    }

    private static Token token(TokenInForce.Held held) {
        return new Token(held.token(), held.reading().apiBaseUrl(), Option.none());
    }
}
