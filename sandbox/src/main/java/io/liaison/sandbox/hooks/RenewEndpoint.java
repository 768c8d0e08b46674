package io.liaison.sandbox.hooks;

import static io.liaison.sandbox.http.Refusals.refusal;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.JsonMembers;
import io.liaison.sandbox.http.MemberEndpoint;
import io.liaison.sandbox.registry.Scopes;
import io.liaison.sandbox.resource.BearerGuard;
import java.util.Set;

/** {@code PATCH /hooks/{id}}: the subscription lasts longer. One that is over cannot be had back. */
public final class RenewEndpoint implements MemberEndpoint {
    private final BearerGuard guard;
    private final Hooks hooks;

    public RenewEndpoint(BearerGuard guard, Hooks hooks) {
        this.guard = guard;
        this.hooks = hooks;
    }

    @Override
    public HTTPResponse answer(String id, HTTPRequest request) throws GeneralException {
        var owner = guard.require(Scopes.TICKETS_READ, request);
        var wish = Lifetime.of(JsonMembers.of(request).only(Set.of("expiresIn")));
        return Answers.json(hooks.renew(owner, id, hooks.end(wish))
                .map(Lifetime::described)
                .orElseThrow(() -> refusal("not_found", "No such subscription", 404)));
    }
}
