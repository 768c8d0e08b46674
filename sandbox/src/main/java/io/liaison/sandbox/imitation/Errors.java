package io.liaison.sandbox.imitation;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.imitation.habits.ErrorStyle;

/** Refusals in the dialects that providers speak. */
final class Errors {
    private static final long SESSION_IS_OVER = 190;

    private Errors() {}

    static HTTPResponse render(ErrorStyle style, Refused refused) {
        var answer =
                Answers.json(status(style, refused), document(style, refused).toString());
        if (answer.getStatusCode() == HTTPResponse.SC_UNAUTHORIZED) {
            answer.setHeader("WWW-Authenticate", "Bearer error=\"" + refused.error() + "\"");
        }
        return answer;
    }

    static Document document(ErrorStyle style, Refused refused) {
        return switch (style) {
            case STATUS, IN_200, ANONYMOUS ->
                new Document().with("/error", refused.error()).with("/error_description", refused.description());
            case OK_FALSE -> new Document().with("/ok", false).with("/error", refused.error());
            case CODED ->
                new Document()
                        .with("/error/message", refused.description())
                        .with("/error/type", "OAuthException")
                        .with("/error/code", SESSION_IS_OVER);
        };
    }

    static int status(ErrorStyle style, Refused refused) {
        return switch (style) {
            case STATUS, CODED -> refused.status();
            case IN_200, OK_FALSE, ANONYMOUS -> HTTPResponse.SC_OK;
        };
    }
}
