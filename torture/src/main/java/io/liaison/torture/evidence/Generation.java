package io.liaison.torture.evidence;

import java.util.Map;

/**
 * A pair of tokens, as the provider tells of it; the tokens are fingerprints.
 *
 * @param grant whose it is
 * @param number 0 for the consent, and one more for each refresh
 * @param shown how often the refresh token reached the provider
 * @param reused whether the grant ended because one of its tokens was shown twice
 */
public record Generation(
        String grant, long number, String refreshToken, String accessToken, long shown, boolean reused) {

    public static Generation of(Map<?, ?> members) {
        return new Generation(
                String.valueOf(members.get("grant")),
                number(members, "number"),
                String.valueOf(members.get("refreshToken")),
                String.valueOf(members.get("accessToken")),
                number(members, "shown"),
                Boolean.TRUE.equals(members.get("reused")));
    }

    private static long number(Map<?, ?> members, String name) {
        return Long.parseLong(String.valueOf(members.get(name)));
    }
}
