package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.application.service.provider.Acquaintance;
import io.liaison.application.service.provider.ProviderClient;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Unavailable;
import io.vavr.control.Either;
import java.time.InstantSource;

/** Asks a provider whose account a connection opens, and keeps in mind which grant the answer is about. */
final class Probe {
    private final TokenRenewal renewal;
    private final ProviderClients clients;
    private final Acquaintance acquaintance;
    private final InstantSource clock;

    Probe(TokenRenewal renewal, ProviderClients clients, Acquaintance acquaintance, InstantSource clock) {
        this.renewal = renewal;
        this.clients = clients;
        this.acquaintance = acquaintance;
        this.clock = clock;
    }

    /** With the stored token, or with its successor when that is due or was refused before its time. */
    Either<Refusal, Account> ask(Connection connection, Reading stored) {
        return clients.of(connection, connection.details())
                .mapLeft(failure -> refusal(failure, stored))
                .flatMap(provider -> stored.isDue(clock.instant())
                        ? renewed(connection, provider, stored)
                        : account(provider, stored)
                                .fold(refusal -> oncemore(connection, provider, stored, refusal), Either::right));
    }

    /** A token can be revoked alone, without the grant behind it. */
    private Either<Refusal, Account> oncemore(
            Connection connection, ProviderClient provider, Reading stored, Refusal first) {
        return first.why() instanceof GrantRejected
                ? replaced(connection, stored)
                        .mapLeft(second -> second.saysSomething() ? second : first)
                        .flatMap(fresh -> account(provider, fresh))
                : Either.left(first);
    }

    /** A token that still opens the API can be asked with, though there is no newer one. */
    private Either<Refusal, Account> renewed(Connection connection, ProviderClient provider, Reading due) {
        return renewal.renew(connection.placement().tenant(), connection.id(), due)
                .fold(
                        failure -> due.usable(clock.instant()).isDefined()
                                ? account(provider, due).mapLeft(refusal -> decisive(refusal, failure, due))
                                : Either.left(written(failure, due)),
                        fresh -> account(provider, fresh));
    }

    /** That a token has ended before its time is no news of the grant while its successor cannot be had. */
    private static Refusal decisive(Refusal refusal, Failure notRenewed, Reading due) {
        return refusal.why() instanceof GrantRejected && notRenewed instanceof Unavailable
                ? written(notRenewed, due)
                : refusal;
    }

    private Either<Refusal, Reading> replaced(Connection connection, Reading refused) {
        return renewal.renewRefused(connection.placement().tenant(), connection.id(), refused)
                .mapLeft(failure -> written(failure, refused));
    }

    private Either<Refusal, Account> account(ProviderClient provider, Reading current) {
        return token(current)
                .flatMap(token -> acquaintance.account(provider, token))
                .mapLeft(failure -> refusal(failure, current));
    }

    private static Refusal refusal(Failure why, Reading askedWith) {
        return new Refusal(why, askedWith.seen().generation(), false);
    }

    /** Whoever renews writes down by himself what he is told. */
    private static Refusal written(Failure why, Reading askedWith) {
        return new Refusal(why, askedWith.seen().generation(), true);
    }

    private static Either<Failure, AccessToken> token(Reading reading) {
        return reading.token().toEither(() -> new GrantRejected("no_access_token", ProviderMessage.NONE));
    }

    /** Why there was no account, the generation of the grant that was asked with, and whether the status follows it already. */
    record Refusal(Failure why, long generation, boolean isWritten) {

        boolean saysSomething() {
            return !(why instanceof GrantRejected rejected
                    && rejected.providerMessage().isEmpty());
        }
    }
}
