package io.liaison.sandbox.grants;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Subject;
import io.liaison.sandbox.registry.Account;
import io.liaison.sandbox.registry.Client;
import java.util.function.Predicate;

/** Every grant of this run, so that all those of an account or a client can be revoked at once. */
public final class GrantFamilies {
    private static final ClientID NO_CLIENT = new ClientID("by-hand");

    private final Recent<GrantFamily> families = new Recent<>();

    public GrantFamily consented(Client client, Account account, Scope scope) {
        return opened(new GrantFamily(client.id(), account.subject(), scope));
    }

    /** By hand, so that no client has a part in it. */
    GrantFamily handedOut(Account account, Scope scope) {
        return opened(new GrantFamily(NO_CLIENT, account.subject(), scope));
    }

    public GrantFamily ofMachine(Client client, Scope scope) {
        return opened(new GrantFamily(client.id(), new Subject(client.id().getValue()), scope));
    }

    public synchronized void revoke(Predicate<GrantFamily> which) {
        families.values().filter(which).forEach(GrantFamily::revoke);
    }

    public synchronized long count(Predicate<GrantFamily> which) {
        return families.values().filter(which).count();
    }

    private synchronized GrantFamily opened(GrantFamily family) {
        families.put(family.id(), family);
        return family;
    }
}
