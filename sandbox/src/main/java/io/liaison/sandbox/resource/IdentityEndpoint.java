package io.liaison.sandbox.resource;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.grants.GrantFamily;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.registry.Account;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code GET /me}: whose token this is. A machine is named by its client id. */
public final class IdentityEndpoint implements Endpoint {
    private final BearerGuard guard;

    public IdentityEndpoint(BearerGuard guard) {
        this.guard = guard;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var family = guard.admit(request).family();
        return Answers.json(Account.byId(family.subject().getValue())
                .map(account -> identity(account.id(), account.email(), account.fullName()))
                .orElseGet(() -> machine(family)));
    }

    private static Map<String, String> machine(GrantFamily family) {
        var id = family.client().getValue();
        return identity(id, id + "@clients.sandbox.example", id);
    }

    private static Map<String, String> identity(String subject, String email, String name) {
        var identity = new LinkedHashMap<String, String>();
        identity.put("sub", subject);
        identity.put("email", email);
        identity.put("name", name);
        return identity;
    }
}
