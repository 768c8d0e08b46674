package io.liaison.sandbox.faults;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.statistics.Count;
import io.liaison.sandbox.statistics.Counters;
import java.net.URI;
import java.time.Duration;

/** An endpoint that fails when it was told to. */
public final class FaultyEndpoint implements Endpoint {
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Endpoint endpoint;
    private final FaultTarget target;
    private final Faults faults;
    private final Counters counters;
    private final URI elsewhere;

    public FaultyEndpoint(Endpoint endpoint, FaultTarget target, Faults faults, Counters counters, URI elsewhere) {
        this.endpoint = endpoint;
        this.target = target;
        this.faults = faults;
        this.counters = counters;
        this.elsewhere = elsewhere;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var strike = faults.strike(target);
        return strike.isPresent() ? spoilt(strike.get(), request) : endpoint.answer(request);
    }

    private HTTPResponse spoilt(Strike strike, HTTPRequest request) throws GeneralException {
        counters.add(Count.FAULTS);
        if (!strike.fault().processed()) {
            return spoilt(strike, () -> endpoint.answer(request));
        }
        var answer = endpoint.answer(request);
        return spoilt(strike, () -> answer);
    }

    private HTTPResponse spoilt(Strike strike, TrueAnswer trueAnswer) throws GeneralException {
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
