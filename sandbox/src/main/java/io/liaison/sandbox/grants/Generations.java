package io.liaison.sandbox.grants;

import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import java.util.List;

/** The story of every grant: which tokens followed which, and how often each refresh token was shown. */
public final class Generations {
    private final Recent<Generation> generations = new Recent<>();

    public synchronized void issued(GrantFamily family, Tokens tokens) {
        var print = Fingerprint.of(tokens.getRefreshToken().getValue());
        var access = Fingerprint.of(tokens.getAccessToken().getValue());
        generations.put(print, new Generation(family, family.nextNumber(), print, access, 0));
    }

    public synchronized void shown(RefreshToken token) {
        var print = Fingerprint.of(token.getValue());
        generations.get(print).ifPresent(found -> generations.put(print, found.shownAgain()));
    }

    public synchronized List<Generation> all() {
        return generations.values().toList();
    }
}
