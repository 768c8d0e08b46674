package io.liaison.sandbox.control;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.grants.Generation;
import io.liaison.sandbox.grants.Generations;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code GET /sandbox/generations}: every refresh token that was issued, by its fingerprint, and how often it was shown. */
public final class GenerationsEndpoint implements Endpoint {
    private final Generations generations;

    public GenerationsEndpoint(Generations generations) {
        this.generations = generations;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) {
        return Answers.json(Map.of(
                "generations",
                generations.all().stream().map(GenerationsEndpoint::described).toList()));
    }

    private static Map<String, Object> described(Generation generation) {
        var described = new LinkedHashMap<String, Object>();
        described.put("grant", generation.family().id());
        described.put("number", generation.number());
        described.put("refreshToken", generation.refreshToken());
        described.put("accessToken", generation.accessToken());
        described.put("shown", generation.shown());
        described.put("reused", generation.family().isReused());
        return described;
    }
}
