package io.liaison.sandbox.imitation.habits;

import java.util.Map;

/**
 * In which dialect a token endpoint answers. Places are JSON pointers.
 *
 * @param extras further members, by their pointers; a value is JSON if it is a literal or a number, or else a text, in
 *     which {@code {id}} and {@code {label}} are the account's
 * @param errors how it refuses
 * @param grantError the error of a grant that has ended, and after a space its description
 * @param formUnlessJson whether answers are forms for a caller that does not accept JSON in so many words
 */
public record AnswerHabits(
        String accessToken,
        String refreshToken,
        String scope,
        Expiry expiry,
        Map<String, String> extras,
        ErrorStyle errors,
        String grantError,
        boolean formUnlessJson) {

    public AnswerHabits {
        extras = Map.copyOf(extras);
    }

    /** As RFC 6749 says, with tokens that do not end. */
    public static AnswerHabits standard() {
        return new AnswerHabits(
                "/access_token",
                "/refresh_token",
                "/scope",
                Expiry.never(),
                Map.of(),
                ErrorStyle.STATUS,
                "invalid_grant",
                false);
    }

    public AnswerHabits withPointers(String access, String refresh, String scopes) {
        return new AnswerHabits(access, refresh, scopes, expiry, extras, errors, grantError, formUnlessJson);
    }

    public AnswerHabits withExpiry(Expiry other) {
        return new AnswerHabits(accessToken, refreshToken, scope, other, extras, errors, grantError, formUnlessJson);
    }

    public AnswerHabits withExtras(Map<String, String> members) {
        return new AnswerHabits(accessToken, refreshToken, scope, expiry, members, errors, grantError, formUnlessJson);
    }

    public AnswerHabits withErrors(ErrorStyle style, String ofEndedGrants) {
        return new AnswerHabits(accessToken, refreshToken, scope, expiry, extras, style, ofEndedGrants, formUnlessJson);
    }

    public AnswerHabits asFormUnlessJson() {
        return new AnswerHabits(accessToken, refreshToken, scope, expiry, extras, errors, grantError, true);
    }
}
