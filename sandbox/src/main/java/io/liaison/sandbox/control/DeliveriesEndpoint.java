package io.liaison.sandbox.control;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.hooks.Deliveries;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import java.util.LinkedHashMap;

/** {@code GET /sandbox/deliveries}: what was posted to subscribers and answered by them. */
public final class DeliveriesEndpoint implements Endpoint {
    private final Deliveries deliveries;

    public DeliveriesEndpoint(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) {
        var posted = new LinkedHashMap<String, Object>();
        posted.put("counts", deliveries.counted());
        posted.put("deliveries", deliveries.newest());
        return Answers.json(posted);
    }
}
