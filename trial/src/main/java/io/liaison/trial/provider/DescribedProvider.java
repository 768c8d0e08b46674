package io.liaison.trial.provider;

import io.liaison.domain.authentication.Additions;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.authentication.RevocationDialect.Teller;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.FactKind;
import io.liaison.domain.connector.FactOrigin;
import io.liaison.domain.connector.KnownValues;
import io.liaison.domain.connector.LearnedFact;
import io.liaison.domain.connector.ParameterTemplates;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.shared.TextTemplate;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.Place;
import io.liaison.sandbox.imitation.habits.RevocationHabits;
import io.liaison.sandbox.imitation.habits.RevocationHabits.Proof;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/**
 * The provider that one way of a connector describes: it takes what the definition sends and nothing else, and tells every
 * fact that the definition waits for.
 */
public final class DescribedProvider {
    private static final String TOLD = "imitated";
    private static final String CLIENT = "a-clientId";

    private final AuthenticationOffer offer;
    private final KnownValues known;
    private final OAuthEndpoints endpoints;
    private final Additions additions;

    private DescribedProvider(AuthenticationOffer offer, KnownValues known, OAuthEndpoints endpoints, ClientId client) {
        this.offer = offer;
        this.known = known;
        this.endpoints = endpoints;
        this.additions = offer.parameters().filledWith(known, offer.api().headers(), client);
    }

    /** @param entered the form, as somebody fills it in */
    public static Either<Failure, Habits> of(Connector connector, AuthenticationOffer offer, KnownValues entered) {
        var known = entered.with(offer.api().learned().toLinkedMap(LearnedFact::name, DescribedProvider::toldOf));
        return offer.endpoints()
                .expand(known.open().put(ParameterTemplates.CLIENT_ID, CLIENT), LinkedHashSet.empty())
                .flatMap(found -> ClientId.of(CLIENT)
                        .map(client ->
                                new DescribedProvider(offer, known, Issuer.completed(found, offer.kind()), client)))
                .flatMap(provider -> provider.habits(connector.key().value()));
    }

    /** What a provider tells for a fact: something that the definition takes. */
    static String toldOf(LearnedFact fact) {
        return switch (fact.kind()) {
            case FactKind.Text text -> fact.usual().getOrElse(TOLD);
            case FactKind.Host host ->
                host.patterns()
                        .headOption()
                        .map(pattern -> pattern.startsWith("*.") ? TOLD + pattern.substring(1) : pattern)
                        .getOrElse(TOLD);
        };
    }

    /** What it tells in places of one sort. */
    static Map<String, String> told(AuthenticationOffer offer, Function<FactOrigin, Option<String>> place) {
        var places = LearnedFact.placesOf(offer.api().learned(), place);
        return places.keySet().toLinkedMap(fact -> places.get(fact).getOrElse(""), DescribedProvider::toldOf);
    }

    private Either<Failure, Habits> habits(String key) {
        var tokens = new DescribedTokens(offer, endpoints, additions);
        return new DescribedApi(offer, known)
                .habits()
                .map(api -> new Habits(
                        key,
                        new DescribedConsent(offer, endpoints, known.open()).habits(),
                        tokens.requests(),
                        tokens.answers(),
                        tokens.refreshes(),
                        place(endpoints.device()),
                        revocation(),
                        api,
                        place(endpoints.issuer())));
    }

    private Optional<RevocationHabits> revocation() {
        var dialect = offer.dialect().revocation();
        return place(endpoints.revocation())
                .map(place -> RevocationHabits.at(place)
                        .by(dialect.method().name(), proof(dialect.teller()))
                        .naming(dialect.tokenParameter().isDefined() ? "" : account()));
    }

    /** Where a token answer has what a revocation names in the place of a token. */
    private String account() {
        var named = offer.parameters().revocation().values().flatMap(TextTemplate::placeholders);
        return offer.api()
                .learned()
                .filter(fact -> named.contains(fact.name()))
                .flatMap(fact -> fact.origin().besideToken())
                .headOption()
                .map(JsonPointer::value)
                .getOrElse("");
    }

    private static Proof proof(Teller teller) {
        return switch (teller) {
            case CLIENT -> Proof.CLIENT;
            case CLIENT_IN_HEADER -> Proof.CLIENT_BY_BASIC;
            case TOKEN -> Proof.TOKEN;
            case NOBODY -> Proof.ANY;
        };
    }

    static Optional<Place> place(Option<URI> address) {
        return address.map(DescribedProvider::placeOf).toJavaOptional();
    }

    /** Of an address without its query. */
    static Place placeOf(URI address) {
        return Place.of(address.getRawAuthority() + Option.of(address.getPath()).getOrElse(""));
    }

    static Map<String, String> shown(Map<String, Secret> confidential) {
        return confidential.mapValues(Secret::reveal);
    }
}
