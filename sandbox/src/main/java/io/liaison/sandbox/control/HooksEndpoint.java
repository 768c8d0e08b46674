package io.liaison.sandbox.control;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.hooks.Hook;
import io.liaison.sandbox.hooks.Hooks;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import java.util.Map;

/** {@code GET /sandbox/hooks}: every subscription that is not over, whoever has forgotten it. */
public final class HooksEndpoint implements Endpoint {
    private final Hooks hooks;

    public HooksEndpoint(Hooks hooks) {
        this.hooks = hooks;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) {
        return Answers.json(
                Map.of("hooks", hooks.live().stream().map(Hook::described).toList()));
    }
}
