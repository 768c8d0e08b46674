package io.liaison.sandbox.grants;

/**
 * One pair of tokens of a grant, and what became of it.
 *
 * @param number 0 for the consent, and one more for each refresh
 * @param refreshToken the fingerprint of the refresh token
 * @param accessToken the fingerprint of the access token
 * @param shown how often the refresh token was shown here; more than once is reuse
 */
public record Generation(GrantFamily family, int number, String refreshToken, String accessToken, int shown) {

    Generation shownAgain() {
        return new Generation(family, number, refreshToken, accessToken, shown + 1);
    }
}
