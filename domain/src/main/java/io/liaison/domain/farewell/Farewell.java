package io.liaison.domain.farewell;

import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.shared.FarewellId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * A grant that nobody needs any more, and of which its provider is still to be told. It outlives the connection that the
 * grant was given to; so all that telling takes stands here or, where it is secret, in the vault.
 */
public record Farewell(FarewellId id, Origin origin, Addressee addressee, SecretRef token, Patience patience) {

    /** To whom its secrets belong, since their connection may be gone. */
    public SecretOwner owner() {
        return SecretOwner.farewell(origin.tenant(), id);
    }

    public Seq<SecretRef> secrets() {
        return addressee.proof().secret().toList().append(token);
    }

    /** The next try after one that failed; none when it has been tried for long enough. */
    public Option<Farewell> again(Instant now, Duration asked) {
        return patience.again(now, asked, id.hashCode()).map(next -> new Farewell(id, origin, addressee, token, next));
    }
}
