package io.liaison.sandbox.imitation;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.imitation.habits.ErrorStyle;

/** Refusals in the dialects that providers speak. */
final class Errors {
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
        return new Document()
                .withAll(
                        style.members(),
                        text -> text.replace("{error}", refused.error())
                                .replace("{description}", refused.description()));
    }

    static int status(ErrorStyle style, Refused refused) {
        return style.statusOf(refused.status());
    }
}
