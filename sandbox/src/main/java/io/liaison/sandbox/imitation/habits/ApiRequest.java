package io.liaison.sandbox.imitation.habits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One request that a provider's API answers.
 *
 * @param query parameters that it needs
 * @param bearer where the access token stands in this one, if elsewhere than usual
 * @param scopes without which it is forbidden to an access token
 * @param ids pointers at which the answer has the account's id; none for a request that tells no identity
 * @param labels pointers at which it has the account's label
 * @param document further members of the answer, as in {@link AnswerHabits#extras}
 */
public record ApiRequest(
        String method,
        Place place,
        Demands query,
        Body body,
        Optional<Placement> bearer,
        Set<String> scopes,
        List<String> ids,
        List<String> labels,
        Map<String, String> document) {

    /** What the body has to be. */
    public enum Body {
        ANY,
        /** No body and no content type. */
        EMPTY,
        JSON
    }

    public ApiRequest {
        scopes = Set.copyOf(scopes);
        ids = List.copyOf(ids);
        labels = List.copyOf(labels);
        document = Map.copyOf(document);
    }

    /** A request that answers an empty object. */
    public static ApiRequest of(String method, Place place) {
        return new ApiRequest(
                method, place, Demands.none(), Body.ANY, Optional.empty(), Set.of(), List.of(), List.of(), Map.of());
    }

    public ApiRequest withQuery(Demands parameters) {
        return new ApiRequest(method, place, parameters, body, bearer, scopes, ids, labels, document);
    }

    public ApiRequest withBody(Body other) {
        return new ApiRequest(method, place, query, other, bearer, scopes, ids, labels, document);
    }

    public ApiRequest withBearer(Placement other) {
        return new ApiRequest(method, place, query, body, Optional.of(other), scopes, ids, labels, document);
    }

    public ApiRequest withScopes(Set<String> others) {
        return new ApiRequest(method, place, query, body, bearer, others, ids, labels, document);
    }

    /** Makes it tell who the account is. */
    public ApiRequest identifying(List<String> idsAt, List<String> labelsAt) {
        return new ApiRequest(method, place, query, body, bearer, scopes, idsAt, labelsAt, document);
    }

    public ApiRequest answering(Map<String, String> members) {
        return new ApiRequest(method, place, query, body, bearer, scopes, ids, labels, members);
    }

    public boolean isIdentity() {
        return !ids.isEmpty() || !labels.isEmpty() || document.containsValue("{id}");
    }
}
