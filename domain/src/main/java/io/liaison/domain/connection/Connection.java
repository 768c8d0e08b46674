package io.liaison.domain.connection;

import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.ConnectionStatus.Pending;
import io.liaison.domain.error.Conflict.AccountMismatch;
import io.liaison.domain.error.Conflict.AuthenticationTypeIsFixed;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.FolderId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * A connection to one account at one application. Every transition returns the next state and leaves this one as it was;
 * the version counts what somebody has changed, not what was observed, and is advanced by whoever stores it.
 */
public record Connection(
        ConnectionId id,
        long number,
        Placement placement,
        ConnectionName name,
        AuthenticationDetails details,
        Option<Account> account,
        ConnectionStatus status,
        PollingFrequency pollingFrequency,
        boolean isDefault,
        Timeline timeline,
        Version version) {

    /** A new connection, of which nothing is known yet but that a consent is awaited until {@code until}. */
    public static Connection awaitingConsent(
            ConnectionId id,
            long number,
            Placement placement,
            ConnectionName name,
            AuthenticationDetails details,
            PollingFrequency frequency,
            Instant at,
            Instant until) {
        return new Connection(
                id,
                number,
                placement,
                name,
                details,
                Option.none(),
                new Pending(at, until),
                frequency,
                false,
                Timeline.startedAt(at),
                Version.FIRST);
    }

    /**
     * Connects or reconnects with details that have just proved themselves, keeping id, name, triggers and references.
     * The kind of authentication stays, and so does the account once there is one.
     */
    public Either<Failure, Connection> connect(AuthenticationDetails proven, Account proof, Instant at) {
        return unlessOfAnotherType(Option.some(proven.how().kind().key()))
                .flatMap(same -> ofSameAccount(proven, proof, at));
    }

    /** Refuses whoever names another authentication type than that of the creation. */
    public Either<Failure, Connection> unlessOfAnotherType(Option<String> named) {
        var kind = details.how().kind();
        return named.forAll(kind.key()::equals)
                ? Either.right(this)
                : Either.left(new AuthenticationTypeIsFixed(id, kind));
    }

    private Either<Failure, Connection> ofSameAccount(AuthenticationDetails proven, Account proof, Instant at) {
        return account.filter(known -> !known.id().equals(proof.id()))
                .<Either<Failure, Connection>>map(
                        known -> Either.left(new AccountMismatch(known.label(), proof.label())))
                .getOrElse(() -> Either.right(connected(proven, proof, at)));
    }

    /** Breaking it again keeps the first {@code since}, takes the newer diagnosis, and may lock it out. */
    public Connection disconnect(Diagnosis why, Instant at) {
        var broken = status instanceof Disconnected earlier ? earlier.again(why, at) : new Disconnected(why, at);
        return with(details, account, broken, timeline.checked(at));
    }

    /** A check has found it well: what had been marked broken is connected again. */
    public Connection confirm(Instant at) {
        var since = status instanceof Connected earlier ? earlier.since() : at;
        return with(details, account, new Connected(since), timeline.checked(at));
    }

    /**
     * Whether its turn is worth a question to the provider. What is broken may heal, so it is asked about too: ever more
     * seldom, and no longer once it is locked out. What was never connected cannot heal by itself.
     */
    public boolean isWorthChecking(CheckPeriod period, Instant now) {
        return switch (status) {
            case Pending pending -> false;
            case Connected connected -> true;
            case Disconnected broken ->
                account.isDefined() && !broken.isLockedOut() && hasRested(broken.restAfter(period), period, now);
        };
    }

    /** Turns come at one moment of each period, and answers a little after it: half a period makes up for that. */
    private boolean hasRested(Duration rest, CheckPeriod period, Instant now) {
        return timeline.checkedAt()
                .forAll(last ->
                        !now.isBefore(last.plus(rest).minus(period.every().dividedBy(2))));
    }

    /** Asks anew for a consent that was never given; one that was given stays in force until the new one is. */
    public Connection awaitConsentAgain(AuthenticationDetails candidate, Instant at, Instant until) {
        return account.isDefined() ? this : with(candidate, account, new Pending(at, until), timeline.updated(at));
    }

    /** The connection with the status that is true now. */
    public Connection asOf(Instant now) {
        return with(details, account, status.asOf(now), timeline);
    }

    /** Refuses a writer that has read an older version than this. */
    public Either<Failure, Connection> unlessStale(Option<Version> read) {
        return read.forAll(version::equals) ? Either.right(this) : Either.left(new StaleVersion(version));
    }

    /** Changes what may be edited. Connector, account and authentication type have no place here. */
    public Connection edit(ConnectionName newName, PollingFrequency newFrequency, boolean newDefault, Instant at) {
        return new Connection(
                id,
                number,
                placement,
                newName,
                details,
                account,
                status,
                newFrequency,
                newDefault,
                timeline.updated(at),
                version);
    }

    /** Takes it to another folder, as one among others. The same folder again changes nothing. */
    public Connection moveTo(FolderId folder, Instant at) {
        return folder.equals(placement.folder())
                ? this
                : new Connection(
                        id,
                        number,
                        placement.in(folder),
                        name,
                        details,
                        account,
                        status,
                        pollingFrequency,
                        false,
                        timeline.updated(at),
                        version);
    }

    /** Somebody else owns it from now on; everything else stays as it is. */
    public Connection handOver(PrincipalId newOwner, Instant at) {
        return new Connection(
                id,
                number,
                placement.ownedBy(newOwner),
                name,
                details,
                account,
                status,
                pollingFrequency,
                isDefault,
                timeline.updated(at),
                version);
    }

    private Connection connected(AuthenticationDetails proven, Account proof, Instant at) {
        return with(
                proven,
                Option.some(proof),
                new Connected(at),
                timeline.updated(at).checked(at));
    }

    private Connection with(
            AuthenticationDetails newDetails,
            Option<Account> newAccount,
            ConnectionStatus newStatus,
            Timeline newTimes) {
        return new Connection(
                id,
                number,
                placement,
                name,
                newDetails,
                newAccount,
                newStatus,
                pollingFrequency,
                isDefault,
                newTimes,
                version);
    }
}
