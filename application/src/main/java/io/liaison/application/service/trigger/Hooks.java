package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.port.outbound.Feeds.Joined;
import io.liaison.application.port.outbound.Nonces;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.EventMode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.FeedId;
import io.liaison.domain.trigger.Hook;
import io.liaison.domain.trigger.Registration;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** The addresses that providers post to, and what they sign with. */
final class Hooks {
    private final Feeds feeds;
    private final Nonces nonces;

    Hooks(Feeds feeds, Nonces nonces) {
        this.feeds = feeds;
        this.nonces = nonces;
    }

    /** A new one, where the provider posts. The key is somebody's choice, or ours. */
    Option<Hook> fresh(EventDefinition event, Option<Secret> chosen, Instant now) {
        return Option.when(
                event.mode() == EventMode.WEBHOOK,
                () -> new Hook(
                        nonces.next(), chosen.getOrElse(nonces::next), chosen.isDefined(), registration(event, now)));
    }

    /** Whoever joins may bring the key that the provider signs with. */
    Either<Failure, Joined> provedBy(Joined joined, Option<Secret> chosen) {
        return joined.isNew()
                ? Either.right(joined)
                : provedBy(joined.feed().id(), joined.hook(), chosen)
                        .map(hook -> new Joined(joined.feed(), hook, false));
    }

    Either<Failure, Option<Hook>> provedBy(FeedId feed, Option<Hook> hook, Option<Secret> chosen) {
        return hook.flatMap(known -> chosen.map(
                        key -> feeds.keep(feed, known, known.provedBy(key)).map(Option::some)))
                .getOrElse(() -> Either.right(hook));
    }

    private static Registration registration(EventDefinition event, Instant now) {
        return event.subscription()
                .<Registration>map(subscription -> Registration.Wanted.from(now))
                .getOrElse(Registration.ByHand::new);
    }
}
