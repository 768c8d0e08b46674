package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;

/** {@code GET /jwks}: the public half of the key that signs ID tokens. */
public final class JwksEndpoint implements Endpoint {
    private final SigningKey key;

    public JwksEndpoint(SigningKey key) {
        this.key = key;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) {
        return Answers.json(key.published().toJSONObject());
    }
}
