package io.liaison.sandbox.consent;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import org.jspecify.annotations.Nullable;

/** For a person, when there is no redirect URI that could be trusted with the news. */
public final class RefusalPage {
    private static final Template PAGE = Template.resource("refusal.html");

    /** Why there is nothing to consent to; the name is the key of the text. */
    public enum Reason {
        UNKNOWN_CLIENT("refusal.client"),
        UNKNOWN_REDIRECT_URI("refusal.redirect"),
        UNKNOWN_REQUEST("refusal.request"),
        UNKNOWN_TICKET("refusal.ticket"),
        UNKNOWN_CODE("refusal.code"),
        UNKNOWN_CHOICE("refusal.choice");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private RefusalPage() {}

    public static HTTPResponse of(Reason reason, String value, @Nullable String acceptLanguage) {
        var texts = Texts.forLanguages(acceptLanguage);
        var values = texts.all();
        values.put("reason", Html.text(texts.get(reason.key)));
        values.put("value", Html.text(value));
        return Page.of(HTTPResponse.SC_BAD_REQUEST, PAGE, values);
    }
}
