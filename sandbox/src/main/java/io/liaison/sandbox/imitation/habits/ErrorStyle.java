package io.liaison.sandbox.imitation.habits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How errors are told.
 *
 * @param status of every refusal; 0 for that of each
 * @param members of the answer, as in {@link AnswerHabits#extras}; {@code {error}} and {@code {description}} in them are
 *     the error's
 */
public record ErrorStyle(int status, Map<String, String> members) {
    private static final int OWN = 0;
    private static final int SUCCESS = 200;
    private static final Map<String, String> USUAL = Map.of("/error", "{error}", "/error_description", "{description}");

    /** By the status, as RFC 6749 says. */
    public static final ErrorStyle STATUS = new ErrorStyle(OWN, USUAL);

    /** The same members, with the status 200. */
    public static final ErrorStyle IN_200 = new ErrorStyle(SUCCESS, USUAL);

    /** {@code {"ok":false,"error":…}} with the status 200. */
    public static final ErrorStyle OK_FALSE = new ErrorStyle(SUCCESS, Map.of("/ok", "false", "/error", "{error}"));

    /** {@code {"error":{"message":…,"code":190}}}. */
    public static final ErrorStyle CODED = new ErrorStyle(
            OWN, Map.of("/error/message", "{description}", "/error/type", "OAuthException", "/error/code", "190"));

    /** No data and a list of errors, with the status 200. */
    public static final ErrorStyle GRAPHQL = new ErrorStyle(
            SUCCESS,
            Map.of(
                    "/data",
                    "null",
                    "/errors/0/message",
                    "{description}",
                    "/errors/0/extensions/code",
                    "AUTHENTICATION_ERROR"));

    /** As the APIs of AWS say that they know no such key. */
    public static final ErrorStyle AWS = new ErrorStyle(
            403,
            Map.of("/Error/Type", "Sender", "/Error/Code", "InvalidClientTokenId", "/Error/Message", "{description}"));

    public ErrorStyle {
        members = Map.copyOf(members);
    }

    /** A stranger is answered 200 like an account, with null for its id. */
    public static ErrorStyle anonymous(List<String> ids, List<String> labels) {
        var members = new HashMap<String, String>();
        labels.forEach(pointer -> members.put(pointer, "Anonymous user"));
        ids.forEach(pointer -> members.put(pointer, "null"));
        return new ErrorStyle(SUCCESS, members);
    }

    /** By these members in a success. */
    public static ErrorStyle inSuccess(Map<String, String> members) {
        return new ErrorStyle(SUCCESS, members);
    }

    /** The status of a refusal that has this one of its own. */
    public int statusOf(int own) {
        return status == OWN ? own : status;
    }
}
