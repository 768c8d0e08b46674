package io.liaison.sandbox.imitation.habits;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a provider's API takes.
 *
 * @param requests that it answers; of several that fit, the first
 * @param bearer where access tokens stand
 * @param keys what credentials without OAuth consist of, one list for each kind: a place for each of its parts
 * @param headers that every request needs; a {@code User-Agent} must be somebody's own
 * @param errors how it refuses a credential
 */
public record ApiHabits(
        List<ApiRequest> requests, Placement bearer, List<List<Placement>> keys, Demands headers, ErrorStyle errors) {

    public ApiHabits {
        requests = List.copyOf(requests);
        keys = List.copyOf(keys);
    }

    /** Answers nothing yet; access tokens as RFC 6750 says, and keys anywhere. */
    public static ApiHabits lenient() {
        return new ApiHabits(
                List.of(),
                Placement.bearer(),
                List.of(List.of(Placement.anywhere())),
                Demands.none(),
                ErrorStyle.STATUS);
    }

    public ApiHabits answering(List<ApiRequest> others) {
        return new ApiHabits(others, bearer, keys, headers, errors);
    }

    /** One more request, before all others. */
    public ApiHabits knowing(ApiRequest further) {
        return answering(Stream.concat(Stream.of(further), requests.stream()).toList());
    }

    public ApiHabits withBearer(Placement other) {
        return new ApiHabits(requests, other, keys, headers, errors);
    }

    public ApiHabits withKeys(List<List<Placement>> others) {
        return new ApiHabits(requests, bearer, others, headers, errors);
    }

    public ApiHabits requiring(Demands names) {
        return new ApiHabits(requests, bearer, keys, names, errors);
    }

    public ApiHabits withErrors(ErrorStyle style) {
        return new ApiHabits(requests, bearer, keys, headers, style);
    }
}
