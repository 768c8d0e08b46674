package io.liaison.sandbox.consent;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.registry.Account;
import io.liaison.sandbox.registry.Client;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who asks, for what, as whom: Allow or Deny. Plain HTML that also a person with curl can read. */
public final class ConsentPage {
    private static final Template PAGE = Template.resource("consent.html");
    private static final Template SCOPE = Template.resource("scope.html");
    private static final Template ACCOUNT = Template.resource("account.html");
    private static final Template CHOICE = Template.resource("choice.html");

    private ConsentPage() {}

    public static HTTPResponse of(PendingConsent consent, String ticket, @Nullable String acceptLanguage) {
        var values = asking(consent.client(), consent.scope(), acceptLanguage);
        values.put(
                "destination", Html.text(consent.request().getRedirectionURI().toString()));
        values.put("ticket", Html.text(ticket));
        return Page.of(HTTPResponse.SC_OK, PAGE, values);
    }

    /** What a page holds on which somebody decides, and all other texts. */
    static Map<String, Html> asking(Client client, Scope scope, @Nullable String acceptLanguage) {
        var texts = Texts.forLanguages(acceptLanguage);
        var values = texts.all();
        values.put("client", Html.text(client.name()));
        values.put("clientId", Html.text(client.id().getValue()));
        values.put("scopeItems", scopes(scope, texts));
        values.put("accountItems", accounts());
        values.put("choice", CHOICE.fill(values));
        return values;
    }

    private static Html scopes(Scope scope, Texts texts) {
        return Html.join(scope.toStringList().stream()
                .map(name -> SCOPE.fill(
                        Map.of("scope", Html.text(name), "meaning", Html.text(texts.get("scope." + name))))));
    }

    /** All of them to choose from, the first one chosen. */
    static Html accounts() {
        return Html.join(Arrays.stream(Account.values())
                .map(account -> ACCOUNT.fill(Map.of(
                        "id", Html.text(account.id()),
                        "name", Html.text(account.fullName()),
                        "email", Html.text(account.email()),
                        "checked", new Html(account == Account.ADA ? " checked" : "")))));
    }
}
