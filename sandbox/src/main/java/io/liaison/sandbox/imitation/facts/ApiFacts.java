package io.liaison.sandbox.imitation.facts;

import io.liaison.sandbox.imitation.habits.ApiHabits;
import io.liaison.sandbox.imitation.habits.ApiRequest;
import io.liaison.sandbox.imitation.habits.ApiRequest.Body;
import io.liaison.sandbox.imitation.habits.Demands;
import io.liaison.sandbox.imitation.habits.Place;
import io.liaison.sandbox.imitation.habits.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The cells about the API. */
final class ApiFacts {
    private ApiFacts() {}

    static ApiHabits of(Row row, Set<Way> ways) {
        var requests = new ArrayList<ApiRequest>();
        row.known("identity").ifPresent(cell -> requests.add(identity(row, cell)));
        row.known("also").stream()
                .flatMap(cell -> Arrays.stream(cell.split(" ; ")))
                .forEach(cell -> requests.add(further(cell)));
        row.words("api").forEach(base -> anything(row, base).forEach(requests::add));
        return new ApiHabits(
                requests,
                row.placement("bearer").orElseGet(Placement::bearer),
                ways.stream().anyMatch(Way::isByHand) ? keys(row) : List.of(),
                row.demands("headers"),
                row.errors("bad_token"));
    }

    private static ApiRequest identity(Row row, String cell) {
        var request = told(row, request(cell))
                .withBody(row.word(Body.class, "identity_body", Body.ANY))
                .withScopes(Set.copyOf(row.words("identity_scopes")));
        return row.placement("identity_bearer").map(request::withBearer).orElse(request);
    }

    /** The API answers anything as it answers who somebody is, since no more is known of it. */
    private static Stream<ApiRequest> anything(Row row, String base) {
        return Stream.of("GET", "POST")
                .map(method -> told(row, ApiRequest.of(method, Place.of(base).below())));
    }

    private static ApiRequest told(Row row, ApiRequest request) {
        return request.identifying(row.words("account_id"), row.words("account_label"))
                .answering(row.pairs("identity_answer"));
    }

    private static ApiRequest further(String cell) {
        var halves = cell.split(" => ", 2);
        Map<String, String> answer = halves.length > 1 ? Row.pairs(List.of(halves[1].split(" "))) : Map.of();
        return request(halves[0]).answering(answer);
    }

    private static ApiRequest request(String cell) {
        var method = cell.split(" ", 2);
        var query = method[1].split("\\?", 2);
        var request = ApiRequest.of(method[0], Place.of(query[0]));
        return query.length > 1 ? request.withQuery(new Demands(Row.pairs(List.of(query[1].split("&"))))) : request;
    }

    private static List<List<Placement>> keys(Row row) {
        return Arrays.stream(row.known("keys").orElse("anywhere").split("\\|"))
                .map(kind ->
                        Arrays.stream(kind.split("\\+")).map(Row::credential).toList())
                .toList();
    }
}
