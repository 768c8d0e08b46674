package io.liaison.sandbox.consent;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.grants.IssuedDeviceCode;
import io.liaison.sandbox.http.Answers;
import org.jspecify.annotations.Nullable;

/** For a person with a code from another device: enter it, allow or deny, and that is all. */
public final class DevicePage {
    private static final Template ENTRY = Template.resource("device-entry.html");
    private static final Template DECISION = Template.resource("device-decision.html");
    private static final Template END = Template.resource("device-end.html");

    private DevicePage() {}

    public static HTTPResponse toEnter(@Nullable String acceptLanguage) {
        return page(ENTRY, Texts.forLanguages(acceptLanguage));
    }

    public static HTTPResponse toDecide(IssuedDeviceCode issued, @Nullable String acceptLanguage) {
        var texts = Texts.forLanguages(acceptLanguage);
        var values = texts.all();
        values.put("client", Html.text(issued.client().name()));
        values.put("clientId", Html.text(issued.client().id().getValue()));
        values.put("userCode", Html.text(issued.userCode().getValue()));
        values.put("scopeItems", ConsentPage.scopes(issued.scope(), texts));
        values.put("accountItems", ConsentPage.accounts());
        return Answers.page(HTTPResponse.SC_OK, DECISION.fill(values).markup());
    }

    public static HTTPResponse decided(@Nullable String acceptLanguage) {
        return page(END, Texts.forLanguages(acceptLanguage));
    }

    private static HTTPResponse page(Template template, Texts texts) {
        return Answers.page(HTTPResponse.SC_OK, template.fill(texts.all()).markup());
    }
}
