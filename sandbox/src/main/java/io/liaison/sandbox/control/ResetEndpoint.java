package io.liaison.sandbox.control;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.faults.Faults;
import io.liaison.sandbox.grants.AccessTokens;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.statistics.Counters;

/**
 * {@code POST /sandbox/reset}: no faults, no mischief, the usual numbers, friendly consumers, counts at zero. What is revoked stays
 * revoked, and what has happened has happened.
 */
public final class ResetEndpoint implements Endpoint {
    private final AccessTokens accessTokens;
    private final Faults faults;
    private final Counters counters;
    private final EventSwitches events;
    private final Endpoint state;

    public ResetEndpoint(
            AccessTokens accessTokens, Faults faults, Counters counters, EventSwitches events, Endpoint state) {
        this.accessTokens = accessTokens;
        this.faults = faults;
        this.counters = counters;
        this.events = events;
        this.state = state;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        faults.reset();
        accessTokens.resetLifetime();
        counters.reset();
        events.reset();
        return state.answer(request);
    }
}
