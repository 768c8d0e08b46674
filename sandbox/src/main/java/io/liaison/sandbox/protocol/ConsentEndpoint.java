package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.consent.PendingConsent;
import io.liaison.sandbox.consent.PendingConsents;
import io.liaison.sandbox.consent.RefusalPage;
import io.liaison.sandbox.consent.RefusalPage.Reason;
import io.liaison.sandbox.grants.AuthorizationCodes;
import io.liaison.sandbox.grants.GrantFamilies;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.http.Form;
import io.liaison.sandbox.registry.Account;
import java.util.Optional;
import java.util.Set;

/** {@code POST /consent}: the person's decision, with the ticket of the page it was made on. */
public final class ConsentEndpoint implements Endpoint {
    private static final Set<String> FIELDS = Set.of("ticket", Choice.DECISION, Choice.ACCOUNT);

    private final PendingConsents consents;
    private final GrantFamilies families;
    private final AuthorizationCodes codes;
    private final AuthorizationAnswers answers;

    public ConsentEndpoint(
            PendingConsents consents, GrantFamilies families, AuthorizationCodes codes, AuthorizationAnswers answers) {
        this.consents = consents;
        this.families = families;
        this.codes = codes;
        this.answers = answers;
    }

    /** A choice that is not understood leaves the page open. */
    @Override
    public HTTPResponse answer(HTTPRequest http) throws GeneralException {
        var form = Form.of(http).only(FIELDS);
        var languages = http.getHeaderValue("Accept-Language");
        var choice = Choice.of(form);
        if (choice.isEmpty()) {
            return Choice.unknown(form, languages);
        }
        var consenting = choice.get().consenting();
        return consents.take(form.required("ticket"))
                .map(consent -> decided(consent, consenting))
                .orElseGet(() -> RefusalPage.of(Reason.UNKNOWN_TICKET, "", languages));
    }

    private HTTPResponse decided(PendingConsent consent, Optional<Account> consenting) {
        return consenting.map(account -> allowed(consent, account)).orElseGet(() -> denied(consent));
    }

    private HTTPResponse allowed(PendingConsent consent, Account account) {
        var family = families.consented(consent.client(), account, consent.scope());
        return answers.granted(consent.request(), codes.issue(consent.request(), family));
    }

    private HTTPResponse denied(PendingConsent consent) {
        var request = consent.request();
        return answers.refused(request.getRedirectionURI(), request.getState(), OAuth2Error.ACCESS_DENIED);
    }
}
