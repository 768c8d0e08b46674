package io.liaison.sandbox.control;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.liaison.sandbox.grants.GrantFamily;
import io.liaison.sandbox.http.Form;
import io.liaison.sandbox.registry.Account;
import io.liaison.sandbox.registry.Clients;
import java.util.Set;
import java.util.function.Predicate;

/** Which grants a switch is about: those of one account, of one client, of both, or all. */
final class GrantSelection {
    private static final Set<String> FIELDS = Set.of("action", "account", "client");

    private GrantSelection() {}

    static Predicate<GrantFamily> parse(Form form) throws GeneralException {
        var fields = form.only(FIELDS);
        return account(fields).and(client(fields));
    }

    private static Predicate<GrantFamily> account(Form form) throws GeneralException {
        if (form.optional("account").isEmpty()) {
            return every -> true;
        }
        var account = Account.byId(form.required("account")).orElseThrow(() -> invalidRequest("No such account"));
        return family -> family.subject().equals(account.subject());
    }

    private static Predicate<GrantFamily> client(Form form) throws GeneralException {
        if (form.optional("client").isEmpty()) {
            return every -> true;
        }
        var client =
                Clients.byId(new ClientID(form.required("client"))).orElseThrow(() -> invalidRequest("No such client"));
        return family -> family.client().equals(client.id());
    }
}
