package io.liaison.sandbox.http;

import com.nimbusds.oauth2.sdk.http.HTTPRequest.Method;
import java.util.Optional;

/** The methods that are served. Nimbus has no PATCH, so that one goes under the name of PUT, which nothing here needs. */
final class Verbs {
    static final Method PATCH = Method.PUT;

    private Verbs() {}

    /** A HEAD is a GET whose body stays here. */
    static Optional<Method> read(String written) {
        return switch (written) {
            case "GET", "HEAD" -> Optional.of(Method.GET);
            case "POST" -> Optional.of(Method.POST);
            case "PATCH" -> Optional.of(PATCH);
            case "DELETE" -> Optional.of(Method.DELETE);
            default -> Optional.empty();
        };
    }

    static String written(Method method) {
        return method == PATCH ? "PATCH" : method.name();
    }
}
