package io.liaison.sandbox.hooks;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.State;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.http.JsonMembers;
import io.liaison.sandbox.http.OwnMachine;
import io.liaison.sandbox.registry.Scopes;
import io.liaison.sandbox.resource.BearerGuard;
import java.net.URI;
import java.util.Set;
import java.util.UUID;

/** {@code POST /hooks}: from now on posts what happens to the tickets of the caller, once its address has answered a question. */
public final class SubscribeEndpoint implements Endpoint {
    private static final Set<String> MEMBERS = Set.of("url", "secret", "event", "expiresIn");
    private static final Set<String> EVENTS = Set.of("ticket", "ticket.created", "ticket.changed");

    private final BearerGuard guard;
    private final Hooks hooks;
    private final HookRules rules;
    private final PostOffice office;

    public SubscribeEndpoint(BearerGuard guard, Hooks hooks, HookRules rules, PostOffice office) {
        this.guard = guard;
        this.hooks = hooks;
        this.rules = rules;
        this.office = office;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var owner = guard.require(Scopes.TICKETS_READ, request);
        var wish = JsonMembers.of(request).only(MEMBERS);
        var hook = new Hook(
                UUID.randomUUID().toString(),
                owner,
                OwnMachine.address(wish.required("url")),
                wish.required("secret"),
                event(wish),
                hooks.now(),
                hooks.end(Lifetime.of(wish)));
        shakeHands(hook.url());
        hooks.add(hook);
        return Answers.json(201, JSONObjectUtils.toJSONString(Lifetime.described(hook)));
    }

    private static String event(JsonMembers wish) throws GeneralException {
        var event = wish.required("event");
        if (!EVENTS.contains(event)) {
            throw invalidRequest("event must be ticket, ticket.created or ticket.changed");
        }
        return event;
    }

    private void shakeHands(URI url) throws GeneralException {
        if (rules.isHandshakeAsked() && !office.postman().isAnswered(url, new State().getValue())) {
            throw invalidRequest("The address does not answer a challenge with it, as text, with 200");
        }
    }
}
