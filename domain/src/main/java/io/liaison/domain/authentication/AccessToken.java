package io.liaison.domain.authentication;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** What opens the provider's API, and where a request carries it. No expiry means that the provider named none. */
public record AccessToken(
        Secret value, String type, Option<Instant> expiresAt, Scopes scopes, TokenPlacement placement) {

    /** A token as authorization servers give them, to be sent as RFC 6750 says; or RFC 9449, when it is bound to a key. */
    public AccessToken(Secret value, String type, Option<Instant> expiresAt, Scopes scopes) {
        this(value, type, expiresAt, scopes, TokenPlacement.ofType(type));
    }

    /** Whether a request that carries it has to prove whose it is. */
    public boolean isBound() {
        return placement.equals(TokenPlacement.DPOP);
    }

    /** Whether no request carries it, since each is signed with it. */
    public boolean isForSigning() {
        return placement.in() == TokenPlacement.Carrier.SIGNATURE;
    }

    /** The same token, for an API that wants it elsewhere. */
    public AccessToken at(TokenPlacement place) {
        return new AccessToken(value, type, expiresAt, scopes, place);
    }

    /** The same token, for a request that wants another word before it. */
    public AccessToken after(String prefix) {
        return new AccessToken(
                value, type, expiresAt, scopes, new TokenPlacement(placement.in(), placement.name(), prefix));
    }

    /** Whether it will still open the API {@code margin} from now, so that a caller has time to use it. */
    public boolean isFresh(Instant now, Duration margin) {
        return expiresAt.forAll(expiry -> now.plus(margin).isBefore(expiry));
    }

    /**
     * What nobody is to read in an answer. A name and a password are hidden in what carries them, and open to whoever decodes
     * it (RFC 7617).
     */
    public Seq<Secret> secrets() {
        return placement.equals(TokenPlacement.BASIC) || isForSigning()
                ? List.of(value, pair().password())
                : List.of(value);
    }

    /** What it is made of, where it is a name and a password. */
    public BasicPair pair() {
        return BasicPair.of(value);
    }

    AccessToken shifted(Duration by) {
        return new AccessToken(value, type, expiresAt.map(end -> end.plus(by)), scopes, placement);
    }

    @Override
    public String toString() {
        return "AccessToken[hidden, expiresAt=" + expiresAt + "]";
    }
}
