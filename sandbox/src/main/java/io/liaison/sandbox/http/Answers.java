package io.liaison.sandbox.http;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.util.Map;

/** The answers that are not messages of the protocol. */
public final class Answers {
    private static final String JSON = "application/json; charset=UTF-8";
    private static final String HTML = "text/html; charset=UTF-8";
    private static final String ONLY_OUR_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

    private Answers() {}

    public static HTTPResponse json(Map<String, ?> members) {
        return json(HTTPResponse.SC_OK, JSONObjectUtils.toJSONString(members));
    }

    public static HTTPResponse json(int status, String body) {
        return answer(status, JSON, body);
    }

    /** A page that loads nothing. No {@code form-action}: browsers apply it to the redirect to the client as well. */
    public static HTTPResponse page(int status, String markup) {
        var answer = answer(status, HTML, markup);
        answer.setHeader("Content-Security-Policy", ONLY_OUR_STYLE);
        answer.setHeader("Referrer-Policy", "same-origin");
        return answer;
    }

    public static HTTPResponse noContent() {
        return new HTTPResponse(204);
    }

    private static HTTPResponse answer(int status, String type, String body) {
        var answer = new HTTPResponse(status);
        answer.setHeader("Content-Type", type);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setCacheControl("no-store");
        answer.setBody(body);
        return answer;
    }
}
