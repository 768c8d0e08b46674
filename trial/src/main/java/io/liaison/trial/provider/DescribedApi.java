package io.liaison.trial.provider;

import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connector.ApiCall;
import io.liaison.domain.connector.ApiProfile;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.IdentityRequest;
import io.liaison.domain.connector.KnownValues;
import io.liaison.domain.connector.LearnedFact;
import io.liaison.domain.connector.RefusalSign;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.sandbox.imitation.habits.ApiHabits;
import io.liaison.sandbox.imitation.habits.ApiRequest;
import io.liaison.sandbox.imitation.habits.ApiRequest.Body;
import io.liaison.sandbox.imitation.habits.Demands;
import io.liaison.sandbox.imitation.habits.ErrorStyle;
import io.liaison.sandbox.imitation.habits.Placement;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/** The requests that the product itself sends to an API, and what it shows there. */
record DescribedApi(AuthenticationOffer offer, KnownValues known) {

    Either<Failure, ApiHabits> habits() {
        var identity = offer.api()
                .identity()
                .filter(asked ->
                        asked.request().isWhole() || offer.api().baseUrl().isDefined());
        var asked = offer.api()
                .learned()
                .flatMap(fact -> fact.origin().ownRequest())
                .appendAll(identity.map(IdentityRequest::request))
                .distinct();
        return Either.sequenceRight(asked.map(request ->
                        answered(request, identity.filter(one -> one.request().equals(request)))))
                .map(this::habits);
    }

    private ApiHabits habits(Seq<ApiRequest> requests) {
        return new ApiHabits(
                requests.asJava(),
                bearer(),
                keys(),
                headers(),
                offer.api()
                        .identity()
                        .flatMap(IdentityRequest::refused)
                        .fold(() -> ErrorStyle.STATUS, DescribedApi::refusal));
    }

    /** One request may tell several facts, and whose account it is as well. */
    private Either<Failure, ApiRequest> answered(
            io.liaison.domain.connector.ApiRequest described, Option<IdentityRequest> identity) {
        return request(described)
                .map(request ->
                        request.answering(told(described, identity.isDefined()).toJavaMap()))
                .map(request -> identity.fold(() -> request, one -> identified(request, one)));
    }

    private static ApiRequest identified(ApiRequest request, IdentityRequest identity) {
        var named = request.identifying(spelled(identity.id().places()), spelled(labels(identity)));
        return identity.prefix()
                .fold(() -> named, prefix -> named.withBearer(Placement.header(TokenPlacement.AUTHORIZATION, prefix)));
    }

    /** A place that holds the id holds no label. */
    private static Seq<JsonPointer> labels(IdentityRequest identity) {
        return identity.label().places().removeAll(identity.id().places());
    }

    private Map<String, String> told(io.liaison.domain.connector.ApiRequest described, boolean isIdentity) {
        return DescribedProvider.told(
                        offer,
                        origin -> origin.inAnswerTo(described)
                                .orElse(origin.inIdentity().filter(at -> isIdentity))
                                .map(JsonPointer::value))
                .mapValues(DescribedApi::quoted);
    }

    private Either<Failure, ApiRequest> request(io.liaison.domain.connector.ApiRequest described) {
        return offer.api()
                .call(described, known)
                .map(call -> ApiRequest.of(call.method().name(), DescribedProvider.placeOf(call.address()))
                        .withQuery(new Demands(query(call).toJavaMap()))
                        .withBody(call.body().isDefined() ? Body.ANY : Body.EMPTY));
    }

    private static Map<String, String> query(ApiCall call) {
        var own = Option.of(call.address().getQuery())
                .toList()
                .flatMap(query -> Array.of(query.split("&")))
                .toLinkedMap(pair -> pair.split("=", 2)[0], pair -> pair.contains("=") ? pair.split("=", 2)[1] : "*");
        return own.merge(DescribedProvider.shown(call.additions().parameters()));
    }

    /** Those that can be sent with the first request; which secrets stand in them, only somebody's form tells. */
    private Demands headers() {
        var demanded = offer.api()
                .headers()
                .rejectValues(header -> header.placeholders().exists(late()::contains));
        var open = ApiProfile.filled(demanded, known.open());
        return new Demands(demanded.mapValues(header -> "*")
                .merge(open, (any, exact) -> exact)
                .toJavaMap());
    }

    /** What is told only when the API is asked. */
    private Set<String> late() {
        return offer.api()
                .learned()
                .filter(fact -> fact.origin().ownRequest().isDefined()
                        || fact.origin().inIdentity().isDefined())
                .map(LearnedFact::name)
                .toSet();
    }

    private Placement bearer() {
        return offer.binding() == TokenBinding.REQUIRED
                ? placement(TokenPlacement.DPOP)
                : placement(offer.dialect().placement().getOrElse(TokenPlacement.BEARER));
    }

    private List<List<Placement>> keys() {
        return switch (offer.kind()) {
            case BASIC, API_KEY, PERSONAL_ACCESS_TOKEN -> List.of(List.of(placement(offer.placement())));
            case AUTHORIZATION_CODE,
                    BRING_YOUR_OWN_APP,
                    CLIENT_CREDENTIALS,
                    CLIENT_CERTIFICATE,
                    DEVICE_CODE,
                    JWT_BEARER -> List.of();
        };
    }

    private static Placement placement(TokenPlacement place) {
        return switch (place.in()) {
            case HEADER ->
                place.equals(TokenPlacement.BASIC)
                        ? Placement.pair("", "")
                        : Placement.header(place.name(), place.prefix());
            case QUERY -> Placement.parameter(place.name());
            case SIGNATURE -> Placement.signature();
        };
    }

    private static ErrorStyle refusal(RefusalSign sign) {
        Map<String, String> members = LinkedHashMap.of(sign.at().value(), sign.is());
        return ErrorStyle.inSuccess(sign.error()
                .map(place -> members.put(place.value(), "{error}"))
                .getOrElse(members)
                .toJavaMap());
    }

    private static List<String> spelled(Seq<JsonPointer> places) {
        return places.map(JsonPointer::value).asJava();
    }

    /** A text, even if it looks like a number. */
    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
