package io.liaison.sandbox.http;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.util.Set;

/** Keeps web pages of other origins out: a foreign {@code Host} is DNS rebinding, a foreign {@code Origin} a forgery. */
final class LocalCallersOnly implements Endpoint {
    private final Set<String> hosts;
    private final Set<String> origins;
    private final Endpoint endpoint;

    LocalCallersOnly(int port, Endpoint endpoint) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        this.origins = Set.of("http://127.0.0.1:" + port, "http://localhost:" + port);
        this.endpoint = endpoint;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        if (!expected(request, "Host", hosts) || !expected(request, "Origin", origins)) {
            throw Refusals.refusal("access_denied", "The sandbox answers callers on this machine only", 403);
        }
        return endpoint.answer(request);
    }

    private static boolean expected(HTTPRequest request, String header, Set<String> values) {
        var sent = request.getHeaderValue(header);
        return sent == null || values.contains(sent);
    }
}
