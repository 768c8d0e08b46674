package io.liaison.application.service.connection;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.SecretVault;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.service.governance.ConnectorGate;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.provider.Strongroom;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.authentication.Entered;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;

/** Puts details that have proved themselves in the place of the former ones, or notes that a consent is awaited. */
public final class Reconnections {
    private final ConnectorGate gate;
    private final Connections connections;
    private final TokenGrants grants;
    private final SecretVault vault;
    private final Strongroom strongroom;
    private final Consents consents;
    private final News news;
    private final Ledger ledger;
    private final Herald herald;
    private final InstantSource clock;

    Reconnections(
            ConnectorGate gate,
            Connections connections,
            TokenGrants grants,
            SecretVault vault,
            Strongroom strongroom,
            Consents consents,
            News news,
            Ledger ledger,
            Herald herald,
            InstantSource clock) {
        this.gate = gate;
        this.connections = connections;
        this.grants = grants;
        this.vault = vault;
        this.strongroom = strongroom;
        this.consents = consents;
        this.news = news;
        this.ledger = ledger;
        this.herald = herald;
        this.clock = clock;
    }

    Either<Failure, Connecting> connect(Actor actor, Admitted<ConnectionView> found, Entered entered, Proven proven) {
        var connection = found.subject().connection();
        var owner = ownerOf(connection);
        return gate.whileAdmitted(
                        owner.tenant(),
                        keyOf(found.subject()),
                        entered.credentials().kind(),
                        () -> strongroom
                                .keep(owner, entered)
                                .flatMap(details -> put(owner, connection.id(), details, proven))
                                .flatMap(stored -> written(actor, AuditAction.CONNECTION_RECONNECT, stored)))
                .map(this::told)
                .map(stored -> new Connecting.Done(found.map(former -> stored).permitted()));
    }

    /** The end of a consent: its details are stored already, and take their place now. */
    public Either<Failure, ConnectionView> complete(
            Actor actor, ConnectionView view, AuthenticationDetails candidate, Proven proven) {
        var owner = ownerOf(view.connection());
        return gate.whileAdmitted(
                        owner.tenant(),
                        keyOf(view),
                        candidate.how().kind(),
                        () -> put(owner, view.connection().id(), candidate, proven)
                                .flatMap(stored -> written(actor, AuditAction.CONNECTION_CONSENT, stored)))
                .map(this::told);
    }

    Either<Failure, Connecting> awaitConsent(Actor actor, Admitted<ConnectionView> found, Entered entered) {
        return gate.whileAdmitted(
                        actor.tenant(),
                        keyOf(found.subject()),
                        entered.credentials().kind(),
                        () -> ask(actor, found.subject().connection().id(), entered)
                                .flatMap(asked -> written(actor, AuditAction.CONNECTION_RECONNECT, asked.view())
                                        .map(written -> asked)))
                .map(asked -> new Connecting.ConsentNeeded(
                        found.map(former -> asked.view()).permitted(),
                        consents.startUrl(asked.pending()),
                        asked.pending().expiresAt()));
    }

    private Either<Failure, ConnectionView> put(
            SecretOwner owner, ConnectionId id, AuthenticationDetails details, Proven proven) {
        return connections.locked(owner.tenant(), id).flatMap(view -> {
            var former = view.connection().details().secrets().removeAll(details.secrets());
            return view.connection()
                    .connect(details, proven.account(), clock.instant())
                    .flatMap(connections::update)
                    .flatMap(stored -> grants.replace(
                                    owner.tenant(),
                                    id,
                                    proven.grant(),
                                    proven.provider().apiBaseUrlText())
                            .flatMap(granted -> vault.discard(owner, former))
                            .flatMap(discarded -> herald.announce(new StatusChange(view.connection(), stored), view))
                            .map(told -> view.with(stored)));
        });
    }

    private Either<Failure, Asked> ask(Actor actor, ConnectionId id, Entered entered) {
        Instant now = clock.instant();
        return connections
                .locked(actor.tenant(), id)
                .flatMap(view -> strongroom
                        .keep(ownerOf(view.connection()), entered)
                        .flatMap(candidate -> consents.ask(actor, id, candidate, now)
                                .flatMap(pending -> unlessSame(
                                                view.connection(),
                                                view.connection()
                                                        .awaitConsentAgain(candidate, now, pending.expiresAt()))
                                        .map(stored -> new Asked(view.with(stored), pending)))));
    }

    /** What is connected stays as it is until the consent is given, and so does its version. */
    private Either<Failure, Connection> unlessSame(Connection former, Connection next) {
        return next.equals(former) ? Either.right(former) : connections.update(next);
    }

    private Either<Failure, ConnectionView> written(Actor actor, AuditAction action, ConnectionView view) {
        var connection = view.connection();
        return ledger.done(ConnectionDeeds.about(ConnectionDeeds.by(actor, action, connection.id()), connection))
                .map(entry -> view);
    }

    private ConnectionView told(ConnectionView view) {
        var connection = view.connection();
        return news.tell(
                new ConnectionEvent.Reconnected(connection.placement().tenant(), connection.id(), clock.instant()),
                view);
    }

    private static ConnectorKey keyOf(ConnectionView view) {
        return view.connection().placement().connector();
    }

    private static SecretOwner ownerOf(Connection connection) {
        return SecretOwner.connection(connection.placement().tenant(), connection.id());
    }

    private record Asked(ConnectionView view, PendingAuthorization pending) {}
}
