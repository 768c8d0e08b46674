package io.liaison.providers.oauth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.http.Transport;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;

/** Asks issuers where their endpoints are. Answers are remembered for a while, failures are not. */
final class Discovery {
    private static final Duration MEMORY = Duration.ofMinutes(10);
    private static final int MOST_ISSUERS = 1_000;
    private final Transport transport;
    private final Cache<URI, AuthorizationServer> known;

    Discovery(Transport transport, Ticker ticker) {
        this.transport = transport;
        this.known = Caffeine.newBuilder()
                .expireAfterWrite(MEMORY)
                .maximumSize(MOST_ISSUERS)
                .ticker(ticker)
                .build();
    }

    Either<Failure, AuthorizationServer> discover(URI issuer) {
        return Option.of(known.getIfPresent(issuer))
                .map(Either::<Failure, AuthorizationServer>right)
                .getOrElse(() -> ask(issuer, WellKnown.addresses(issuer)).peek(found -> known.put(issuer, found)));
    }

    /** Goes on to the next address when there is no metadata under this one, and not when nobody answers. */
    private Either<Failure, AuthorizationServer> ask(URI issuer, Seq<URI> addresses) {
        var here = transport
                .send(HttpCall.get(addresses.head()))
                .filterOrElse(HttpAnswer::isSuccess, absent -> none())
                .flatMap(answer -> ServerMetadata.read(issuer, answer));
        if (!isNoMetadata(here) || addresses.size() == 1) {
            return here;
        }
        var elsewhere = ask(issuer, addresses.tail());
        return isNoMetadata(elsewhere) ? here : elsewhere;
    }

    private static Failure none() {
        return new ProviderMisbehaved(Misbehaviour.INCOMPLETE, ProviderMessage.NONE);
    }

    private static boolean isNoMetadata(Either<Failure, AuthorizationServer> outcome) {
        return outcome.fold(ProviderMisbehaved.class::isInstance, found -> false);
    }
}
