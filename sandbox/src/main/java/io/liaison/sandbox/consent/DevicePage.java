package io.liaison.sandbox.consent;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.grants.IssuedDeviceCode;
import org.jspecify.annotations.Nullable;

/** For a person with a code from another device: enter it, allow or deny, and that is all. */
public final class DevicePage {
    private static final Template ENTRY = Template.resource("device-entry.html");
    private static final Template DECISION = Template.resource("device-decision.html");
    private static final Template END = Template.resource("device-end.html");

    private DevicePage() {}

    public static HTTPResponse toEnter(@Nullable String acceptLanguage) {
        return page(ENTRY, acceptLanguage);
    }

    public static HTTPResponse toDecide(IssuedDeviceCode issued, @Nullable String acceptLanguage) {
        var values = ConsentPage.asking(issued.client(), issued.scope(), acceptLanguage);
        values.put("userCode", Html.text(issued.userCode().getValue()));
        return Page.of(HTTPResponse.SC_OK, DECISION, values);
    }

    public static HTTPResponse decided(@Nullable String acceptLanguage) {
        return page(END, acceptLanguage);
    }

    private static HTTPResponse page(Template content, @Nullable String acceptLanguage) {
        return Page.of(
                HTTPResponse.SC_OK, content, Texts.forLanguages(acceptLanguage).all());
    }
}
