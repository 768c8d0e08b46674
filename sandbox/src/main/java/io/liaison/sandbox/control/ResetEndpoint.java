package io.liaison.sandbox.control;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.faults.Faults;
import io.liaison.sandbox.grants.AccessTokens;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.statistics.Counters;

/** {@code POST /sandbox/reset}: no faults, the usual lifetime, counts at zero. What is revoked stays revoked. */
public final class ResetEndpoint implements Endpoint {
    private final AccessTokens accessTokens;
    private final Faults faults;
    private final Counters counters;
    private final Endpoint state;

    public ResetEndpoint(AccessTokens accessTokens, Faults faults, Counters counters, Endpoint state) {
        this.accessTokens = accessTokens;
        this.faults = faults;
        this.counters = counters;
        this.state = state;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        faults.reset();
        accessTokens.resetLifetime();
        counters.reset();
        return state.answer(request);
    }
}
