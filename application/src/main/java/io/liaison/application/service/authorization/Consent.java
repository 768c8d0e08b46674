package io.liaison.application.service.authorization;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.service.connection.Proven;
import io.liaison.application.service.connection.Reconnections;
import io.liaison.application.service.connection.Trial;
import io.liaison.application.service.governance.ConnectorGate;
import io.liaison.application.service.provider.ProviderClient;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Turns what a consent has granted into a connected connection. */
final class Consent {
    private final Connections connections;
    private final ConnectorGate gate;
    private final ProviderClients clients;
    private final Trial trial;
    private final Reconnections reconnections;
    private final Abandonment abandonment;

    Consent(
            Connections connections,
            ConnectorGate gate,
            ProviderClients clients,
            Trial trial,
            Reconnections reconnections,
            Abandonment abandonment) {
        this.connections = connections;
        this.gate = gate;
        this.clients = clients;
        this.trial = trial;
        this.reconnections = reconnections;
        this.abandonment = abandonment;
    }

    /** The same of a consent that nothing was told with. */
    Either<Failure, Asked> asked(PendingAuthorization pending) {
        return asked(pending, LinkedHashMap.empty());
    }

    /**
     * Whom to ask for the grant. The policy may have changed since the consent was asked for; {@code told} is what came back
     * with the browser.
     */
    Either<Failure, Asked> asked(PendingAuthorization pending, Map<String, String> told) {
        return connections
                .byId(pending.tenant(), pending.connection())
                .flatMap(view -> gate.admit(
                                pending.tenant(),
                                view.connection().placement().connector(),
                                pending.candidate().how().kind())
                        .flatMap(admitted -> clients.of(view.connection(), pending.candidate(), told))
                        .map(provider -> new Asked(pending, view, provider)));
    }

    Either<Failure, ConnectionView> accept(Actor actor, Asked asked, TokenGrant grant, Ending ending) {
        return proven(asked, grant, ending).flatMap(proven -> complete(actor, asked, proven, ending));
    }

    private Either<Failure, Proven> proven(Asked asked, TokenGrant grant, Ending ending) {
        return trial.proven(asked.provider(), grant)
                .fold(failure -> failed(asked, grant, Option.none(), ending, failure), Either::right);
    }

    private Either<Failure, ConnectionView> complete(Actor actor, Asked asked, Proven proven, Ending ending) {
        return reconnections
                .complete(actor, asked.view(), asked.pending().candidate(), proven, ending.alongside())
                .fold(
                        failure -> failed(asked, proven.grant(), Option.some(proven.account()), ending, failure),
                        Either::right);
    }

    private <T> Either<Failure, T> failed(
            Asked asked, TokenGrant grant, Option<Account> account, Ending ending, Failure why) {
        return ending.leavesOpen().test(why)
                ? Either.left(why)
                : abandonment.of(asked.view().connection(), asked.provider(), grant, account, why);
    }

    /** A consent with the connection that it is for, and the way to its provider. */
    record Asked(PendingAuthorization pending, ConnectionView view, ProviderClient provider) {}
}
