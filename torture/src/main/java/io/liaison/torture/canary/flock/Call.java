package io.liaison.torture.canary.flock;

import io.liaison.torture.canary.secret.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One request.
 *
 * @param headers name and value in turn
 * @param rightful what its answer may hold
 */
public record Call(String method, String path, String type, String body, List<String> headers, Set<Kind> rightful) {

    static Call get(String path) {
        return bare("GET", path, "", "");
    }

    static Call delete(String path) {
        return bare("DELETE", path, "", "");
    }

    public static Call post(String path, String json) {
        return bare("POST", path, "application/json", json);
    }

    static Call patch(String path, String json) {
        return bare("PATCH", path, "application/json", json);
    }

    static Call put(String path, String json) {
        return bare("PUT", path, "application/json", json);
    }

    Call as(String otherType) {
        return new Call(method, path, otherType, body, headers, rightful);
    }

    Call with(String header, String value) {
        return new Call(
                method,
                path,
                type,
                body,
                Stream.concat(headers.stream(), Stream.of(header, value)).toList(),
                rightful);
    }

    /** With a key in place of the administrator's. */
    Call by(String key) {
        return with("Authorization", "Bearer " + key);
    }

    Call answeredWith(Kind... kinds) {
        return new Call(method, path, type, body, headers, Set.of(kinds));
    }

    private static Call bare(String method, String path, String type, String body) {
        return new Call(method, path, type, body, List.of(), Set.of());
    }
}
