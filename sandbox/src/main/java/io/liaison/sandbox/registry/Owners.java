package io.liaison.sandbox.registry;

import com.nimbusds.oauth2.sdk.id.ClientID;
import java.util.Optional;

/** Who can have something: the accounts, and the machines under their client ids. */
public final class Owners {
    private Owners() {}

    public static Optional<String> byId(String id) {
        return Account.byId(id)
                .map(Account::id)
                .or(() ->
                        Clients.byId(new ClientID(id)).map(client -> client.id().getValue()));
    }
}
