package io.liaison.application.service.provider;

import io.liaison.application.port.outbound.IdentityEndpoint;
import io.liaison.application.port.outbound.IdentityEndpoint.Question;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Possession;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connector.ApiRequest;
import io.liaison.domain.connector.FactOrigin;
import io.liaison.domain.connector.IdentityRequest;
import io.liaison.domain.connector.LearnedFact;
import io.liaison.domain.connector.RefusalSign;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Asks an API whose account a token opens, and what else has to be known before anything can be asked there. */
public final class Acquaintance {
    private static final int MOST_ID = 512;
    private final IdentityEndpoint api;

    public Acquaintance(IdentityEndpoint api) {
        this.api = api;
    }

    /** The first time: with all that the provider tells of the connection on the way. */
    public Either<Failure, Known> make(ProviderClient provider, TokenGrant grant) {
        return provider.unlessUnbound(grant.access())
                .flatMap(token -> provider.learning(fact -> grant.facts().get(fact.name()))
                        .flatMap(known -> inquired(known, token))
                        .flatMap(known -> identified(known, token)));
    }

    /** Whose account it is now. Where a connector knows no way to ask, whoever was named stands for the account. */
    public Either<Failure, Account> account(ProviderClient provider, AccessToken token) {
        return provider.unlessUnbound(token)
                .flatMap(usable -> identified(provider, usable))
                .map(Known::account);
    }

    private Either<Failure, ProviderClient> inquired(ProviderClient provider, AccessToken token) {
        return requests(provider)
                .foldLeft(
                        Either.right(provider), (so, request) -> so.flatMap(known -> inquired(known, token, request)));
    }

    private Either<Failure, ProviderClient> inquired(ProviderClient provider, AccessToken token, ApiRequest request) {
        var wanted = LearnedFact.placesOf(facts(provider), origin -> origin.inAnswerTo(request));
        return ask(provider, token, new Asked(request, wanted.values().toList(), Option.none(), Option.none()))
                .flatMap(found -> provider.learning(fact -> wanted.get(fact).flatMap(found::get)));
    }

    private Either<Failure, Known> identified(ProviderClient provider, AccessToken token) {
        var asked = provider.offer()
                .api()
                .identity()
                .filter(identity -> identity.request().isWhole()
                        || provider.offer().api().baseUrl().isDefined());
        return asked.map(identity -> identified(provider, token, identity))
                .getOrElse(() -> Either.right(new Known(provider, AssumedAccount.of(provider))));
    }

    private Either<Failure, Known> identified(ProviderClient provider, AccessToken token, IdentityRequest identity) {
        var facts = LearnedFact.placesOf(facts(provider), FactOrigin::inIdentity);
        var places = identity.places().appendAll(facts.values());
        var shown = identity.prefix().map(token::after).getOrElse(token);
        return ask(provider, shown, new Asked(identity.request(), places, identity.service(), identity.refused()))
                .flatMap(found -> provider.learning(fact -> facts.get(fact).flatMap(found::get))
                        .flatMap(known -> named(known, identity, found)));
    }

    /** An account without a label is called by its identifier. */
    private static Either<Failure, Known> named(
            ProviderClient provider, IdentityRequest identity, Map<JsonPointer, String> found) {
        var known = provider.known().open();
        return identity.id()
                .of(found, known)
                .filter(id -> id.length() <= MOST_ID)
                .map(id -> new Account(id, identity.label().of(found, known).getOrElse(id)))
                .<Failure>toEither(() -> new ProviderMisbehaved(Misbehaviour.NO_IDENTITY, ProviderMessage.NONE))
                .map(account -> new Known(provider, account));
    }

    private Either<Failure, Map<JsonPointer, String>> ask(ProviderClient provider, AccessToken token, Asked asked) {
        return provider.offer()
                .api()
                .call(asked.request(), provider.known())
                .mapLeft(Acquaintance::untold)
                .flatMap(call -> api.ask(new Question(
                        asked.service().map(call::signedFor).getOrElse(call),
                        token,
                        asked.places().distinct(),
                        asked.refused(),
                        provider.client().dialect().errors(),
                        provider.client().credential(),
                        provider.client().possession().map(Possession::key))));
    }

    /** What an address lacks now, only the provider could have told. */
    private static Failure untold(Failure why) {
        return why instanceof Invalid ? new ProviderMisbehaved(Misbehaviour.INCOMPLETE, ProviderMessage.NONE) : why;
    }

    private static Seq<ApiRequest> requests(ProviderClient provider) {
        return facts(provider).flatMap(fact -> fact.origin().ownRequest()).distinct();
    }

    private static Seq<LearnedFact> facts(ProviderClient provider) {
        return provider.offer().api().learned();
    }

    private record Asked(
            ApiRequest request, Seq<JsonPointer> places, Option<String> service, Option<RefusalSign> refused) {}

    /** A provider with all that it has told, and the account. */
    public record Known(ProviderClient provider, Account account) {}
}
