package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.consent.DevicePage;
import io.liaison.sandbox.consent.RefusalPage;
import io.liaison.sandbox.consent.RefusalPage.Reason;
import io.liaison.sandbox.grants.DeviceCodes;
import io.liaison.sandbox.grants.GrantFamilies;
import io.liaison.sandbox.grants.IssuedDeviceCode;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.http.Form;
import io.liaison.sandbox.registry.Account;
import java.util.Optional;
import java.util.Set;

/** {@code POST /device}: what the person decides who has entered a code. */
public final class DecisionEndpoint implements Endpoint {
    private static final Set<String> FIELDS = Set.of("user_code", Choice.DECISION, Choice.ACCOUNT);
    private final DeviceCodes codes;
    private final GrantFamilies families;

    public DecisionEndpoint(DeviceCodes codes, GrantFamilies families) {
        this.codes = codes;
        this.families = families;
    }

    @Override
    public HTTPResponse answer(HTTPRequest http) throws GeneralException {
        var form = Form.of(http).only(FIELDS);
        var languages = http.getHeaderValue("Accept-Language");
        var choice = Choice.of(form);
        if (choice.isEmpty()) {
            return Choice.unknown(form, languages);
        }
        var code = form.required("user_code");
        var consenting = choice.get().consenting();
        return codes.decide(code, issued -> decided(issued, consenting))
                .map(issued -> DevicePage.decided(languages))
                .orElseGet(() -> RefusalPage.of(Reason.UNKNOWN_CODE, code, languages));
    }

    private IssuedDeviceCode decided(IssuedDeviceCode issued, Optional<Account> consenting) {
        return consenting
                .map(account -> issued.allowed(families.consented(issued.client(), account, issued.scope())))
                .orElseGet(issued::denied);
    }
}
