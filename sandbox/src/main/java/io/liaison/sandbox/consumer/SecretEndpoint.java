package io.liaison.sandbox.consumer;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.JsonMembers;
import io.liaison.sandbox.http.MemberEndpoint;
import java.util.Set;

/** {@code POST /consumer/{name}}: the secret that events are signed with from now on. */
public final class SecretEndpoint implements MemberEndpoint {
    private final Consumers consumers;

    public SecretEndpoint(Consumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HTTPResponse answer(String name, HTTPRequest request) throws GeneralException {
        consumers
                .named(name)
                .believe(parse(JsonMembers.of(request).only(Set.of("secret")).required("secret")));
        return Answers.noContent();
    }

    private static Webhook parse(String secret) throws GeneralException {
        try {
            return new Webhook(secret);
        } catch (EmptyWebhookSecretException | IllegalArgumentException none) {
            throw invalidRequest(
                    "secret must be one of Standard Webhooks, such as whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        }
    }
}
