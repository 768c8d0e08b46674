package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.port.outbound.Feeds.Listening;
import io.liaison.application.port.outbound.HookCalls.Call;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.domain.error.Forbidden.WebhookNotBelieved;
import io.vavr.control.Either;
import java.time.InstantSource;

/** Remembers of hooks what was not believed, so that people see why nothing arrives. */
final class HookRefusals {
    private final Feeds feeds;
    private final InstantSource clock;

    HookRefusals(Feeds feeds, InstantSource clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** The outcome, unchanged, also when it could not be noted. */
    <T> Either<Failure, T> noted(Listening listening, Call call, Either<Failure, T> outcome) {
        return outcome.peekLeft(why -> {
            if (why instanceof WebhookNotBelieved doubted && isTold(call, doubted)) {
                note(listening, doubted);
            }
        });
    }

    private void note(Listening listening, Failure why) {
        var hook = listening.hook();
        var refusing = hook.refusing(why, clock.instant());
        if (!refusing.equals(hook)) {
            var ignored = feeds.keep(listening.feed().id(), hook, refusing);
        }
    }

    /** Whoever only looks whether anybody is there tells nothing, and so need not prove anything. */
    private static boolean isTold(Call call, WebhookNotBelieved why) {
        return call.method().equals("POST") || why.doubt() != Doubt.UNSIGNED;
    }
}
