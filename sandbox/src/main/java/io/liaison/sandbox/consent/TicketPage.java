package io.liaison.sandbox.consent;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import org.jspecify.annotations.Nullable;

/** For a person who wants to see what comes of a ticket: makes some. */
public final class TicketPage {
    private static final Template PAGE = Template.resource("tickets.html");

    private TicketPage() {}

    public static HTTPResponse of(@Nullable String acceptLanguage) {
        var values = Texts.forLanguages(acceptLanguage).all();
        values.put("accountItems", ConsentPage.accounts());
        return Page.of(HTTPResponse.SC_OK, PAGE, values);
    }
}
