package io.liaison.application.service.authorization;

import io.liaison.application.port.outbound.DeviceAuthorizations;
import io.liaison.application.port.outbound.DeviceAuthorizations.KeptAnswer;
import io.liaison.application.port.outbound.DeviceAuthorizations.Turn;
import io.liaison.application.port.outbound.DeviceEndpoint.Reply;
import io.liaison.application.service.provider.ProviderCalls;
import io.liaison.application.service.provider.ProviderClient;
import io.liaison.domain.authentication.DeviceAuthorization;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.ConsentLost;
import io.liaison.domain.error.Refused.GrantRejected;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Asks the provider whether somebody has consented. What it grants is kept before it is understood, since the code works
 * once; and what somebody else was answered is taken before anybody asks again.
 */
final class DeviceQuestion {
    private final DeviceAuthorizations devices;
    private final ProviderCalls calls;
    private final InstantSource clock;

    DeviceQuestion(DeviceAuthorizations devices, ProviderCalls calls, InstantSource clock) {
        this.devices = devices;
        this.calls = calls;
        this.clock = clock;
    }

    /** None while nobody has consented. */
    Either<Failure, Option<Granted>> ask(ProviderClient provider, Turn turn) {
        return turn.answer()
                .map(answer -> understood(provider, turn, answer, true))
                .getOrElse(() -> asked(provider, turn));
    }

    private Either<Failure, Option<Granted>> asked(ProviderClient provider, Turn turn) {
        var at = clock.instant();
        return calls.consented(provider, turn.authorization().code())
                .mapLeft(why -> explained(turn, why))
                .flatMap(reply -> switch (reply) {
                    case Reply.Waiting waiting -> later(turn.authorization().answered());
                    case Reply.TooSoon reproach -> later(turn.authorization().slower());
                    case Reply.Answered answered -> granted(provider, turn, new KeptAnswer(answered.response(), at));
                });
    }

    private Either<Failure, Option<Granted>> later(DeviceAuthorization next) {
        return devices.postpone(next, next.pause(Duration.ZERO)).map(postponed -> Option.none());
    }

    private Either<Failure, Option<Granted>> granted(ProviderClient provider, Turn turn, KeptAnswer answer) {
        return devices.keep(turn.authorization(), answer)
                .fold(
                        unkept -> understood(provider, turn, answer, false),
                        kept -> understood(provider, turn, answer, kept));
    }

    /** What cannot be understood now is not kept either: nobody will be able to. */
    private Either<Failure, Option<Granted>> understood(
            ProviderClient provider, Turn turn, KeptAnswer answer, boolean kept) {
        return calls.understand(provider, turn.authorization().code(), answer)
                .map(grant -> Option.some(new Granted(grant, kept)))
                .peekLeft(useless -> forget(turn));
    }

    /** One that stays does no harm: it is found useless again. */
    private void forget(Turn turn) {
        var ignored = devices.forget(turn.authorization());
    }

    /** A code that is void after an answer was missed was most likely used up by it. */
    private static Failure explained(Turn turn, Failure why) {
        return why instanceof GrantRejected rejected && turn.authorization().hasMissedAnAnswer()
                ? new ConsentLost(rejected.error(), rejected.providerMessage())
                : why;
    }

    /** What was granted; {@code kept} tells that whoever comes next finds it too. */
    record Granted(TokenGrant grant, boolean kept) {}
}
