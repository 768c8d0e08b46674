package io.liaison.application.service.connection;

import io.liaison.application.port.Admitted;
import io.liaison.application.port.Connecting;
import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.SecretVault;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.application.service.farewell.Partings;
import io.liaison.application.service.farewell.Telling;
import io.liaison.application.service.governance.ConnectorGate;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.application.service.provider.Strongroom;
import io.liaison.domain.access.Actor;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.Deed;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.authentication.DeviceCode;
import io.liaison.domain.authentication.Entered;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.farewell.Farewell;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Puts details that have proved themselves in the place of the former ones, or notes that a consent is awaited. */
public final class Reconnections {
    private final ConnectorGate gate;
    private final Connections connections;
    private final TokenGrants grants;
    private final SecretVault vault;
    private final Strongroom strongroom;
    private final Consents consents;
    private final Partings partings;
    private final Telling telling;
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
            Partings partings,
            Telling telling,
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
        this.partings = partings;
        this.telling = telling;
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
                                .flatMap(replaced -> written(actor, AuditAction.CONNECTION_RECONNECT, replaced)))
                .map(this::told)
                .map(stored -> new Connecting.Done(found.map(former -> stored).permitted()));
    }

    /** The end of a consent: its details are stored already, and take their place now, with what belongs to that end. */
    public Either<Failure, ConnectionView> complete(
            Actor actor,
            ConnectionView view,
            AuthenticationDetails candidate,
            Proven proven,
            Supplier<Either<Failure, PendingAuthorization>> alongside) {
        var owner = ownerOf(view.connection());
        return gate.whileAdmitted(
                        owner.tenant(),
                        keyOf(view),
                        candidate.how().kind(),
                        () -> alongside
                                .get()
                                .flatMap(ended -> put(owner, view.connection().id(), candidate, proven))
                                .flatMap(replaced -> written(actor, AuditAction.CONNECTION_CONSENT, replaced)))
                .map(this::told);
    }

    Either<Failure, Connecting> awaitConsent(
            Actor actor, Admitted<ConnectionView> found, Entered entered, Option<DeviceCode> code) {
        return gate.whileAdmitted(
                        actor.tenant(),
                        keyOf(found.subject()),
                        entered.credentials().kind(),
                        () -> ask(actor, found.subject().connection().id(), entered, code)
                                .flatMap(asked -> ledger.done(
                                                deed(actor, AuditAction.CONNECTION_RECONNECT, asked.view()))
                                        .map(written -> asked)))
                .map(asked -> consents.needed(found.map(former -> asked.view()).permitted(), asked.pending(), code));
    }

    /** The former grant is given up in the same unit of work, so that it is never in force beside the new one for long. */
    private Either<Failure, Replaced> put(
            SecretOwner owner, ConnectionId id, AuthenticationDetails details, Proven proven) {
        return connections.locked(owner.tenant(), id).flatMap(view -> {
            var former = view.connection();
            return former.connect(proven.with(details), proven.account(), clock.instant())
                    .flatMap(next -> losingNothing(former, proven).map(grant -> next))
                    .flatMap(connections::update)
                    .flatMap(stored -> partings.with(former)
                            .flatMap(farewell -> replace(former, stored, proven)
                                    .flatMap(replaced -> herald.announce(new StatusChange(former, stored), view))
                                    .map(told -> new Replaced(view.with(stored), farewell))));
        });
    }

    private Either<Failure, Seq<SecretRef>> replace(Connection former, Connection stored, Proven proven) {
        return grants.replace(
                        stored.placement().tenant(),
                        stored.id(),
                        proven.grant(),
                        proven.provider().apiBaseUrlText())
                .flatMap(granted -> forget(former, stored));
    }

    /** A former grant that does not open has nothing to lose. */
    private Either<Failure, TokenGrant> losingNothing(Connection former, Proven proven) {
        var had = grants.read(former.placement().tenant(), former.id())
                .toOption()
                .flatMap(Reading::token)
                .map(AccessToken::scopes);
        return proven.provider().unlessLosing(had.getOrElse(Scopes.NONE), proven.grant());
    }

    private Either<Failure, Seq<SecretRef>> forget(Connection former, Connection stored) {
        return vault.discard(
                ownerOf(former),
                former.details().secrets().removeAll(stored.details().secrets()));
    }

    private Either<Failure, Asked> ask(Actor actor, ConnectionId id, Entered entered, Option<DeviceCode> code) {
        Instant now = clock.instant();
        return connections
                .locked(actor.tenant(), id)
                .flatMap(view -> strongroom
                        .keep(ownerOf(view.connection()), entered)
                        .flatMap(candidate -> consents.ask(actor, id, candidate, now, code)
                                .flatMap(pending -> unlessSame(
                                                view.connection(),
                                                view.connection()
                                                        .awaitConsentAgain(candidate, now, pending.expiresAt()))
                                        .flatMap(stored -> forget(view.connection(), stored)
                                                .map(forgotten -> new Asked(view.with(stored), pending))))));
    }

    /** What is connected stays as it is until the consent is given, and so does its version. */
    private Either<Failure, Connection> unlessSame(Connection former, Connection next) {
        return next.equals(former) ? Either.right(former) : connections.update(next);
    }

    private Either<Failure, Replaced> written(Actor actor, AuditAction action, Replaced replaced) {
        return ledger.done(deed(actor, action, replaced.view())).map(entry -> replaced);
    }

    private static Deed deed(Actor actor, AuditAction action, ConnectionView view) {
        var connection = view.connection();
        return ConnectionDeeds.about(ConnectionDeeds.by(actor, action, connection.id()), connection);
    }

    private ConnectionView told(Replaced replaced) {
        var connection = replaced.view().connection();
        return telling.attempt(
                replaced.farewell(),
                news.tell(
                        new ConnectionEvent.Reconnected(
                                connection.placement().tenant(), connection.id(), clock.instant()),
                        replaced.view()));
    }

    private static ConnectorKey keyOf(ConnectionView view) {
        return view.connection().placement().connector();
    }

    private static SecretOwner ownerOf(Connection connection) {
        return SecretOwner.connection(connection.placement().tenant(), connection.id());
    }

    private record Asked(ConnectionView view, PendingAuthorization pending) {}

    private record Replaced(ConnectionView view, Option<Farewell> farewell) {}
}
