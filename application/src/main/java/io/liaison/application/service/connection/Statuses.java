package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.application.service.ledger.Ledger;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Writes down what a provider has said about a credential, and tells when that changes anything. */
public final class Statuses {
    private final UnitOfWork unitOfWork;
    private final Connections connections;
    private final TokenGrants grants;
    private final News news;
    private final Ledger ledger;
    private final Herald herald;
    private final InstantSource clock;

    Statuses(
            UnitOfWork unitOfWork,
            Connections connections,
            TokenGrants grants,
            News news,
            Ledger ledger,
            Herald herald,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.connections = connections;
        this.grants = grants;
        this.news = news;
        this.ledger = ledger;
        this.herald = herald;
        this.clock = clock;
    }

    /**
     * The credential of that generation was refused. Right false when a newer grant has been stored meanwhile: the refusal
     * is then about the old one and changes nothing.
     */
    Either<Failure, Boolean> broke(TenantId tenant, ConnectionId id, long generation, Diagnosis why) {
        return broke(tenant, id, () -> grants.isNewest(tenant, id, generation), why);
    }

    /** The same, where something else tells whether the refusal is about what is stored. */
    Either<Failure, Boolean> broke(
            TenantId tenant, ConnectionId id, Supplier<Either<Failure, Boolean>> concerned, Diagnosis why) {
        return unitOfWork
                .run(() -> connections
                        .locked(tenant, id)
                        .flatMap(view -> concerned.get().flatMap(current -> disconnect(current, view, why))))
                .map(change -> change.map(this::told).isDefined());
    }

    /** A credential that never worked was refused: there is no grant to spare. */
    public Either<Failure, Boolean> neverConnected(TenantId tenant, ConnectionId id, Diagnosis why) {
        return unitOfWork
                .run(() -> connections
                        .locked(tenant, id)
                        .flatMap(view -> disconnect(view.connection().account().isEmpty(), view, why)))
                .map(change -> change.map(this::told).isDefined());
    }

    /** The credential was accepted: what had been marked broken is connected again. */
    Either<Failure, Connection> confirmed(TenantId tenant, ConnectionId id) {
        return unitOfWork
                .run(() -> connections
                        .locked(tenant, id)
                        .flatMap(view -> observed(view, view.connection().confirm(clock.instant()))))
                .map(this::told);
    }

    private Either<Failure, Option<StatusChange>> disconnect(boolean concerned, ConnectionView view, Diagnosis why) {
        return concerned
                ? observed(view, view.connection().disconnect(why, clock.instant()))
                        .map(Option::some)
                : Either.right(Option.none());
    }

    private Either<Failure, StatusChange> observed(ConnectionView former, Connection next) {
        return connections
                .observe(next)
                .flatMap(stored -> written(new StatusChange(former.connection(), stored)))
                .flatMap(change -> herald.announce(change, former));
    }

    private Either<Failure, StatusChange> written(StatusChange change) {
        return change.deed().map(deed -> ledger.done(deed).map(entry -> change)).getOrElse(() -> Either.right(change));
    }

    private Connection told(StatusChange change) {
        return change.event(clock.instant())
                .map(event -> news.tell(event, change.after()))
                .getOrElse(change.after());
    }
}
