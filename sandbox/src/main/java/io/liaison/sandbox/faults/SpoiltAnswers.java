package io.liaison.sandbox.faults;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.registry.Scopes;
import java.net.URI;

/** What goes out in place of the true answer. */
final class SpoiltAnswers {
    private static final String ERROR = "{\"error\":\"%s\",\"error_description\":\"The sandbox was told to fail\"}";
    private static final String PORTAL = "<!DOCTYPE html><title>Welcome</title><p>Please sign in to this network.</p>";
    private static final String CUT = "{\"access_token\":\"cut-off-in-the-mid";
    private static final int HUGE = 10 * 1024 * 1024;

    private SpoiltAnswers() {}

    static HTTPResponse status(Fault fault) {
        var answer = Answers.json(fault.status(), ERROR.formatted(code(fault.status())));
        if (isTemporary(fault.status())) {
            answer.setHeader("Retry-After", String.valueOf(fault.retryAfter().toSeconds()));
        }
        return answer;
    }

    static HTTPResponse html() {
        return Answers.page(HTTPResponse.SC_OK, PORTAL);
    }

    static HTTPResponse empty() {
        return Answers.json(HTTPResponse.SC_OK, "");
    }

    static HTTPResponse errorIn200() {
        return Answers.json(HTTPResponse.SC_OK, ERROR.formatted("server_error"));
    }

    static HTTPResponse truncated() {
        var answer = Answers.json(HTTPResponse.SC_OK, CUT);
        answer.setHeader("Content-Length", String.valueOf(2 * CUT.length()));
        return answer;
    }

    static HTTPResponse huge() {
        return Answers.json(HTTPResponse.SC_OK, "{\"padding\":\"" + "x".repeat(HUGE) + "\"}");
    }

    /** 307, so that a client that follows sends its secrets along. */
    static HTTPResponse redirect(URI elsewhere) {
        var answer = new HTTPResponse(307);
        answer.setLocation(elsewhere);
        return answer;
    }

    static HTTPResponse narrowed(HTTPResponse answer) throws GeneralException {
        var tokens = answer.getBodyAsJSONObject();
        tokens.put("scope", Scopes.OPENID);
        return Answers.json(tokens);
    }

    /** For the caller of {@link FaultKind#NEVER} that is still there at the reset. */
    static HTTPResponse released() {
        return Answers.json(HTTPResponse.SC_SERVICE_UNAVAILABLE, ERROR.formatted("temporarily_unavailable"));
    }

    private static String code(int status) {
        if (isTemporary(status)) {
            return "temporarily_unavailable";
        }
        return status >= HTTPResponse.SC_SERVER_ERROR ? "server_error" : "invalid_request";
    }

    private static boolean isTemporary(int status) {
        return status == 429 || status == HTTPResponse.SC_SERVICE_UNAVAILABLE;
    }
}
