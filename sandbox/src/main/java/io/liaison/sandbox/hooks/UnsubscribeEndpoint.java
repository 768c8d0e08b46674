package io.liaison.sandbox.hooks;

import static io.liaison.sandbox.http.Refusals.refusal;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.MemberEndpoint;
import io.liaison.sandbox.registry.Scopes;
import io.liaison.sandbox.resource.BearerGuard;

/** {@code DELETE /hooks/{id}}: nothing more is posted there, not even what is on its way. */
public final class UnsubscribeEndpoint implements MemberEndpoint {
    private final BearerGuard guard;
    private final Hooks hooks;

    public UnsubscribeEndpoint(BearerGuard guard, Hooks hooks) {
        this.guard = guard;
        this.hooks = hooks;
    }

    @Override
    public HTTPResponse answer(String id, HTTPRequest request) throws GeneralException {
        var owner = guard.require(Scopes.TICKETS_READ, request);
        return hooks.remove(owner, id)
                .map(ended -> Answers.noContent())
                .orElseThrow(() -> refusal("not_found", "No such subscription", 404));
    }
}
