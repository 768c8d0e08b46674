package io.liaison.application.service.connection;

import io.liaison.application.port.outbound.Connections;
import io.liaison.application.port.outbound.RefreshLeases;
import io.liaison.application.port.outbound.RefreshLeases.KeptAnswer;
import io.liaison.application.port.outbound.RefreshLeases.Lease;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.service.provider.ProviderCalls;
import io.liaison.application.service.provider.ProviderClient;
import io.liaison.application.service.provider.ProviderClients;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.AnswerLost;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/**
 * Makes the next grant of a lease. What a provider has answered is kept before it is understood, since a strict one gives it
 * once; and what somebody else was answered is taken before anybody asks again.
 */
final class Successor {
    /** What servers answer with that want to be left alone for a while; this one has not been asked. */
    private static final int TOO_EARLY = 429;

    private final TokenGrants grants;
    private final RefreshLeases leases;
    private final Connections connections;
    private final ProviderClients clients;
    private final ProviderCalls calls;
    private final Statuses statuses;
    private final InstantSource clock;

    Successor(
            TokenGrants grants,
            RefreshLeases leases,
            Connections connections,
            ProviderClients clients,
            ProviderCalls calls,
            Statuses statuses,
            InstantSource clock) {
        this.grants = grants;
        this.leases = leases;
        this.connections = connections;
        this.clients = clients;
        this.calls = calls;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** Right false when the lease was overtaken: then somebody else stores the next grant. */
    Either<Failure, Boolean> of(Lease lease) {
        return provider(lease).flatMap(provider -> next(lease, provider));
    }

    /** The grant that somebody else was given and could not store, if that is still to be had. */
    Either<Failure, Boolean> leftBehind(Lease lease) {
        return provider(lease)
                .flatMap(provider -> grants.whole(lease.tenant(), lease.connection())
                        .flatMap(former -> former.fold(
                                () -> Either.right(false),
                                grant -> leftBehind(lease, provider, grant)
                                        .flatMap(left -> stored(lease, provider, left)))));
    }

    private Either<Failure, ProviderClient> provider(Lease lease) {
        return connections
                .byId(lease.tenant(), lease.connection())
                .map(view -> view.connection())
                .flatMap(connection -> clients.of(connection, connection.details()));
    }

    private Either<Failure, Boolean> next(Lease lease, ProviderClient provider) {
        var kind = provider.offer().kind();
        return kind.needsConsent() || kind.isShownAsEntered()
                ? grants.whole(lease.tenant(), lease.connection())
                        .flatMap(former -> former.fold(
                                () -> Either.left(nothingToRefresh()), grant -> refreshed(lease, provider, grant)))
                : calls.grant(provider).flatMap(grant -> renewed(lease, provider, grant));
    }

    private Either<Failure, Boolean> refreshed(Lease lease, ProviderClient provider, TokenGrant former) {
        return leftBehind(lease, provider, former)
                .flatMap(left -> left.isDefined()
                        ? stored(lease, provider, left)
                        : unlessTooEarly(provider, former)
                                .flatMap(due -> leases.asking(lease))
                                .flatMap(first -> first ? asked(lease, provider, former) : Either.right(false)));
    }

    /** Some refuse a refresh while the token is still good, and count it as misuse; so they are not asked before. */
    private Either<Failure, TokenGrant> unlessTooEarly(ProviderClient provider, TokenGrant former) {
        var terms = provider.client().dialect().refreshToken();
        return terms.tooEarlyBy(former.access().expiresAt(), clock.instant())
                .<Either<Failure, TokenGrant>>map(wait ->
                        Either.left(new ProviderBusy(provider.connector().name(), TOO_EARLY, wait)))
                .getOrElse(() -> Either.right(former));
    }

    private Either<Failure, Boolean> asked(Lease lease, ProviderClient provider, TokenGrant former) {
        var at = clock.instant();
        return calls.refresh(provider, former)
                .flatMap(response -> leases.answered(lease, response, at)
                        .flatMap(kept ->
                                understood(lease, provider, former, new KeptAnswer(lease.fence(), response, at))))
                .fold(failure -> refused(lease, provider, former, failure), grant -> renewed(lease, provider, grant));
    }

    /** Whoever is late is refused for a token that somebody else has used up, and whose answer may be here by now. */
    private Either<Failure, Boolean> refused(Lease lease, ProviderClient provider, TokenGrant former, Failure failure) {
        return failure instanceof GrantRejected rejected
                ? leftBehind(lease, provider, former)
                        .flatMap(left -> left.isDefined()
                                ? stored(lease, provider, left)
                                : Either.left(lease.isUnanswered() ? lost(rejected) : rejected))
                : Either.left(failure);
    }

    private Either<Failure, Option<TokenGrant>> leftBehind(Lease lease, ProviderClient provider, TokenGrant former) {
        return leases.leftBehind(lease)
                .map(answers -> answers.flatMap(answer -> understood(lease, provider, former, answer))
                        .headOption());
    }

    /** What cannot be understood now is not kept either: nobody will be able to. */
    private Either<Failure, TokenGrant> understood(
            Lease lease, ProviderClient provider, TokenGrant former, KeptAnswer answer) {
        return calls.understand(provider, former, answer.response(), answer.askedAt())
                .peekLeft(useless -> forget(lease, answer));
    }

    /** One that stays does no harm: it is found useless again. */
    private void forget(Lease lease, KeptAnswer answer) {
        var ignored = leases.forget(lease, answer.fence());
    }

    private Either<Failure, Boolean> stored(Lease lease, ProviderClient provider, Option<TokenGrant> grant) {
        return grant.fold(() -> Either.right(false), found -> renewed(lease, provider, found));
    }

    private Either<Failure, Boolean> renewed(Lease lease, ProviderClient provider, TokenGrant grant) {
        return provider.unlessUnbound(grant.access())
                .fold(unbound -> keptUnused(lease, grant, unbound), usable -> leases.renew(lease, grant));
    }

    /** A strict provider would not give it again, so it is stored; broken before, so that nobody is handed its token. */
    private Either<Failure, Boolean> keptUnused(Lease lease, TokenGrant grant, Failure why) {
        return statuses.broke(lease.tenant(), lease.connection(), () -> leases.isHeld(lease), Diagnosis.of(why))
                .flatMap(broken -> leases.renew(lease, grant))
                .flatMap(stored -> stored ? Either.left(why) : Either.right(false));
    }

    private static Failure nothingToRefresh() {
        return new GrantRejected("no_refresh_token", ProviderMessage.NONE);
    }

    private static Failure lost(GrantRejected rejected) {
        return new AnswerLost(rejected.error(), rejected.providerMessage());
    }
}
