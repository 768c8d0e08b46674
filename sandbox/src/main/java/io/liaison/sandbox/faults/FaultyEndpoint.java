package io.liaison.sandbox.faults;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.statistics.Count;
import io.liaison.sandbox.statistics.Counters;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/** An endpoint that fails when it was told to. */
public final class FaultyEndpoint implements Endpoint {
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Endpoint endpoint;
    private final FaultTarget target;
    private final Faults faults;
    private final Counters counters;
    private final URI elsewhere;
    private final SpoiltItems items;

    public FaultyEndpoint(
            Endpoint endpoint,
            FaultTarget target,
            Faults faults,
            Counters counters,
            URI elsewhere,
            InstantSource clock) {
        this.endpoint = endpoint;
        this.target = target;
        this.faults = faults;
        this.counters = counters;
        this.elsewhere = elsewhere;
        this.items = new SpoiltItems(clock);
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var strike = faults.strike(target);
        return strike.isPresent() ? spoilt(strike.get(), request) : endpoint.answer(request);
    }

    private HTTPResponse spoilt(Strike strike, HTTPRequest request) throws GeneralException {
        counters.add(Count.FAULTS);
        if (!strike.fault().processed()) {
            return spoilt(strike, request, () -> endpoint.answer(request));
        }
        var answer = endpoint.answer(request);
        return spoilt(strike, request, () -> answer);
    }

    private HTTPResponse spoilt(Strike strike, HTTPRequest request, TrueAnswer trueAnswer) throws GeneralException {
        return switch (strike.fault().kind()) {
            case STATUS -> SpoiltAnswers.status(strike.fault());
            case HTML -> SpoiltAnswers.html();
            case EMPTY -> SpoiltAnswers.empty();
            case ERROR_IN_200 -> SpoiltAnswers.errorIn200();
            case TRUNCATED -> SpoiltAnswers.truncated();
            case HUGE -> SpoiltAnswers.huge();
            case REDIRECT -> SpoiltAnswers.redirect(elsewhere);
            case NARROW -> SpoiltAnswers.narrowed(trueAnswer.give());
            case SLOW -> held(strike, strike.fault().delay(), trueAnswer);
            case NEVER -> held(strike, FOR_EVER, SpoiltAnswers::released);
            case REPEAT -> SpoiltItems.repeated(trueAnswer.give());
            case SKIP -> items.skipped(trueAnswer.give());
            case BACKWARDS -> SpoiltItems.backwards(trueAnswer.give());
            case NO_ZONE -> SpoiltItems.withoutZones(trueAnswer.give());
            case NO_ID -> SpoiltItems.withoutIds(trueAnswer.give());
            case ENDLESS -> SpoiltItems.endless(trueAnswer.give(), request);
            case NONSENSE -> SpoiltItems.nonsense();
        };
    }

    private static HTTPResponse held(Strike strike, Duration time, TrueAnswer then) throws GeneralException {
        strike.hold(time);
        return then.give();
    }

    @FunctionalInterface
    private interface TrueAnswer {
        HTTPResponse give() throws GeneralException;
    }
}
