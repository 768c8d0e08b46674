package io.liaison.providers.hook;

import static io.liaison.domain.fixture.Known.NOON;

import io.liaison.application.port.outbound.HookCalls.Call;
import io.liaison.application.port.outbound.HookCalls.Report;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.domain.error.Forbidden.WebhookNotBelieved;
import io.vavr.control.Either;

/** What becomes of calls at noon. */
final class Heard {

    private Heard() {}

    static Either<Failure, Report> heard(ASignature signature, String key, Call call) {
        return heard(signature.event(), key, call);
    }

    static Either<Failure, Report> heard(EventDefinition event, String key, Call call) {
        return HookPorts.calls().report(event, new Secret(key), call, NOON);
    }

    static <T> Either<Failure, T> doubted(Doubt doubt) {
        return Either.left(new WebhookNotBelieved(doubt));
    }
}
