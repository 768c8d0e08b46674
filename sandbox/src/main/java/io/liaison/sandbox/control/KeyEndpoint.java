package io.liaison.sandbox.control;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.grants.HandedOutKeys;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.http.Form;
import io.liaison.sandbox.registry.Account;
import java.util.Map;
import java.util.Set;

/** {@code POST /sandbox/keys}: a new key of the account, as if its holder had made one on a page. */
public final class KeyEndpoint implements Endpoint {
    private final HandedOutKeys keys;

    public KeyEndpoint(HandedOutKeys keys) {
        this.keys = keys;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var account = Account.byId(Form.of(request).only(Set.of("account")).required("account"))
                .orElseThrow(() -> invalidRequest("No such account"));
        return Answers.json(Map.of("key", keys.handOut(account)));
    }
}
