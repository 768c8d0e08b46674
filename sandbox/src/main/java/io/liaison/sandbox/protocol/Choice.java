package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.consent.RefusalPage;
import io.liaison.sandbox.consent.RefusalPage.Reason;
import io.liaison.sandbox.http.Form;
import io.liaison.sandbox.registry.Account;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person has decided on a page: to allow, with the account that consents, or to deny. */
record Choice(Optional<Account> consenting) {
    static final String DECISION = "decision";
    static final String ACCOUNT = "account";
    private static final String ALLOW = "allow";
    private static final String DENY = "deny";

    /** Nothing when it is not understood, which leaves the page open. */
    static Optional<Choice> of(Form form) throws GeneralException {
        var decision = form.required(DECISION);
        var account = form.optional(ACCOUNT).flatMap(Account::byId);
        return switch (decision) {
            case DENY -> Optional.of(new Choice(Optional.empty()));
            case ALLOW -> account.map(chosen -> new Choice(account));
            default -> Optional.empty();
        };
    }

    static HTTPResponse unknown(Form form, @Nullable String languages) throws GeneralException {
        var chosen = form.required(DECISION) + " " + form.optional(ACCOUNT).orElse("");
        return RefusalPage.of(Reason.UNKNOWN_CHOICE, chosen, languages);
    }
}
