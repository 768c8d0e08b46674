package io.liaison.rest.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.liaison.rest.http.Api.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A trigger as it was answered when it was made, and the provider that posts to it. */
record OwnTrigger(Story story, Answer made) {

    String path() {
        return "/api/v1/triggers/" + made.text("/id");
    }

    Answer read() {
        return story.api.get(path());
    }

    /** Where the provider posts, below the server of the tests. */
    String hook() {
        return URI.create(made.text("/address")).getRawPath();
    }

    /** Posted as the provider posts it. */
    Answer post(String body) {
        return postSigned(body, signature(made.text("/providerSecret"), body));
    }

    Answer postSigned(String body, String signature) {
        return Api.send(HttpRequest.newBuilder(Api.address(hook()))
                .header("Content-Type", "application/json")
                .header("X-Own-Signature", signature)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    static String signature(String secret, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
