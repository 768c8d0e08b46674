package io.liaison.sandbox.imitation;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.sandbox.imitation.habits.Encoding;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A request as the provider would have got it: its own host, and the path there. */
record Arrival(HTTPRequest http, String host, String path) {

    String method() {
        return http.getMethod().name();
    }

    @Nullable
    String header(String name) {
        return http.getHeaderValue(name);
    }

    boolean accepts(String type) {
        return Optional.ofNullable(header("Accept")).orElse("").contains(type);
    }

    Map<String, String> query() throws Refused {
        return single(Optional.ofNullable(http.getURL().getQuery()).orElse(""));
    }

    boolean hasBody() {
        return http.getBody() != null && !http.getBody().isEmpty();
    }

    Encoding encoding() throws Refused {
        if (!hasBody()) {
            return Encoding.QUERY;
        }
        return switch (contentType()) {
            case "application/json" -> Encoding.JSON;
            case "application/x-www-form-urlencoded" -> Encoding.FORM;
            default -> throw Refused.malformed("invalid_request", "A body of an unknown type", 415);
        };
    }

    String contentType() {
        var type = Optional.ofNullable(header("Content-Type")).orElse("");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The parameters, wherever they stand. */
    Map<String, String> parameters() throws Refused {
        return switch (encoding()) {
            case QUERY -> query();
            case FORM -> single(body());
            case JSON -> members();
        };
    }

    static String required(Map<String, String> sent, String name) throws Refused {
        return Optional.ofNullable(sent.get(name))
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> Refused.malformed("Missing: " + name));
    }

    /** What was asked, without anything that opens something. */
    Request asRequest(int status) {
        return new Request(method(), host + path(path), names(), status);
    }

    private List<String> names() {
        try {
            var names = new TreeSet<>(query().keySet());
            names.addAll(hasBody() ? parameters().keySet() : Set.of());
            return List.copyOf(names);
        } catch (Refused unreadable) {
            return List.of();
        }
    }

    private static String path(String path) {
        return path.replaceAll("/[^/]{32,}", "/…");
    }

    private Map<String, String> members() throws Refused {
        try {
            var members = new HashMap<String, String>();
            JSONObjectUtils.parse(body()).forEach((name, value) -> members.put(name, String.valueOf(value)));
            return members;
        } catch (ParseException unreadable) {
            throw Refused.malformed("The body is no JSON object");
        }
    }

    private String body() {
        return Optional.ofNullable(http.getBody()).orElse("");
    }

    private static Map<String, String> single(String encoded) throws Refused {
        var parameters = new HashMap<String, String>();
        for (var sent : URLUtils.parseParameters(encoded).entrySet()) {
            if (sent.getValue().size() != 1) {
                throw Refused.malformed("Sent more than once: " + sent.getKey());
            }
            parameters.put(sent.getKey(), sent.getValue().getFirst());
        }
        return parameters;
    }

    /** Without the query and the path's end where a token may stand. */
    @Override
    public String toString() {
        return method() + " " + host + path(path);
    }
}
