package io.liaison.sandbox.imitation.habits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How errors are told.
 *
 * @param isSuccess whether the status is 200 all the same
 * @param members of the answer, as in {@link AnswerHabits#extras}; {@code {error}} and {@code {description}} in them are
 *     the error's
 */
public record ErrorStyle(boolean isSuccess, Map<String, String> members) {
    private static final Map<String, String> USUAL = Map.of("/error", "{error}", "/error_description", "{description}");

    /** By the status, as RFC 6749 says. */
    public static final ErrorStyle STATUS = new ErrorStyle(false, USUAL);

    /** The same members, with the status 200. */
    public static final ErrorStyle IN_200 = new ErrorStyle(true, USUAL);

    /** {@code {"ok":false,"error":…}} with the status 200. */
    public static final ErrorStyle OK_FALSE = new ErrorStyle(true, Map.of("/ok", "false", "/error", "{error}"));

    /** {@code {"error":{"message":…,"code":190}}}. */
    public static final ErrorStyle CODED = new ErrorStyle(
            false, Map.of("/error/message", "{description}", "/error/type", "OAuthException", "/error/code", "190"));

    /** No data and a list of errors, with the status 200. */
    public static final ErrorStyle GRAPHQL = new ErrorStyle(
            true,
            Map.of(
                    "/data",
                    "null",
                    "/errors/0/message",
                    "{description}",
                    "/errors/0/extensions/code",
                    "AUTHENTICATION_ERROR"));

    public ErrorStyle {
        members = Map.copyOf(members);
    }

    /** A stranger is answered 200 like an account, with null for its id. */
    public static ErrorStyle anonymous(List<String> ids, List<String> labels) {
        var members = new HashMap<String, String>();
        labels.forEach(pointer -> members.put(pointer, "Anonymous user"));
        ids.forEach(pointer -> members.put(pointer, "null"));
        return new ErrorStyle(true, members);
    }
}
