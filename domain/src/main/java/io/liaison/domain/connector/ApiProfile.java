package io.liaison.domain.connector;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.function.Function;

/**
 * Where a provider's API is and how it wants to be asked: the headers and parameters that go with each request, the one that
 * tells whose account it is, and what it tells that later requests need.
 */
public record ApiProfile(
        Option<UrlTemplate> baseUrl,
        Map<String, TextTemplate> headers,
        Map<String, TextTemplate> parameters,
        Option<IdentityRequest> identity,
        Seq<LearnedFact> learned,
        Option<SigningTemplates> signing) {
    public static final ApiProfile NONE = new ApiProfile(
            Option.none(), LinkedHashMap.empty(), LinkedHashMap.empty(), Option.none(), List.empty(), Option.none());

    /** What of these templates can be said with what is known; the others wait until it is. */
    public static Map<String, String> filled(Map<String, TextTemplate> templates, Map<String, String> known) {
        return templates
                .mapValues(template -> template.filledWith(known))
                .filterValues(Option::isDefined)
                .mapValues(text -> text.getOrElse(""));
    }

    /** Where the API is for one connection; nowhere while the address waits for what the provider is yet to tell. */
    public Either<Failure, Option<URI>> address(Map<String, String> known) {
        return baseUrl.fold(() -> Either.right(Option.none()), url -> url.expand(known, facts()));
    }

    /**
     * Refuses a connection whose requests would lead nowhere, or could be signed by nobody; what the provider is yet to tell
     * may be missing.
     */
    public Either<Failure, ApiProfile> unlessOutOfReach(Map<String, String> known) {
        return unlessUnsignable(known).flatMap(signable -> address(known)).map(reachable -> this);
    }

    private Either<Failure, ApiProfile> unlessUnsignable(Map<String, String> known) {
        return signing.flatMap(templates ->
                        templates.placeholders().find(name -> !known.containsKey(name) && !facts().contains(name)))
                .<Either<Failure, ApiProfile>>map(name -> Either.left(new MissingParameter(name)))
                .getOrElse(() -> Either.right(this));
    }

    /** One of these requests for one connection. */
    public Either<Failure, ApiCall> call(ApiRequest request, KnownValues known) {
        return request.address(baseUrl, known.open())
                .map(address -> new ApiCall(request.method(), address, request.body(), additions(known)));
    }

    /** Whether requests carry nothing but the credential. */
    public boolean addsNothing() {
        return headers.isEmpty() && parameters.isEmpty() && signing.isEmpty();
    }

    /** What goes along with each request for one connection. */
    public ApiAdditions additions(KnownValues known) {
        var named = headers.values().appendAll(parameters.values()).flatMap(TextTemplate::placeholders);
        return new ApiAdditions(
                filled(headers, known.all()).mapValues(Secret::new),
                filled(parameters, known.all()).mapValues(Secret::new),
                known.secret().filterKeys(named::contains).values(),
                signing.flatMap(templates -> templates.filledWith(known.open())));
    }

    /** The names of all that the provider tells. */
    public Set<String> facts() {
        return learned.map(LearnedFact::name).toLinkedSet();
    }

    /** What holds when the provider tells nothing else. */
    public Map<String, String> usual() {
        return learned.flatMap(fact -> fact.usual().map(value -> new Named(fact.name(), value)))
                .toLinkedMap(Named::name, Named::value);
    }

    /** What of it is told somewhere. One that does not fit is refused: no provider of this connector would tell it. */
    public Either<Failure, Map<String, String>> learnedFrom(Function<LearnedFact, Option<String>> told) {
        return Either.sequenceRight(learned.flatMap(fact -> told.apply(fact).map(text -> fitting(fact, text))))
                .map(facts -> facts.toLinkedMap(Named::name, Named::value));
    }

    private static Either<Failure, Named> fitting(LearnedFact fact, String told) {
        return fact.of(told)
                .<Failure>toEither(() -> new ProviderMisbehaved(Misbehaviour.FOREIGN_FACT, ProviderMessage.NONE))
                .map(text -> new Named(fact.name(), text));
    }

    private record Named(String name, String value) {}
}
