package io.liaison.sandbox.protocol;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.util.MultivaluedMapUtils;
import io.liaison.sandbox.consent.DevicePage;
import io.liaison.sandbox.consent.RefusalPage;
import io.liaison.sandbox.consent.RefusalPage.Reason;
import io.liaison.sandbox.grants.DeviceCodes;
import io.liaison.sandbox.http.Endpoint;
import java.util.Optional;

/** {@code GET /device}: the page to enter a code on, and with the code, to allow or deny what it was handed out for. */
public final class VerificationEndpoint implements Endpoint {
    private final DeviceCodes codes;

    public VerificationEndpoint(DeviceCodes codes) {
        this.codes = codes;
    }

    @Override
    public HTTPResponse answer(HTTPRequest http) {
        var languages = http.getHeaderValue("Accept-Language");
        return Optional.ofNullable(MultivaluedMapUtils.getFirstValue(http.getQueryStringParameters(), "user_code"))
                .map(entered -> codes.find(entered)
                        .map(issued -> DevicePage.toDecide(issued, languages))
                        .orElseGet(() -> RefusalPage.of(Reason.UNKNOWN_CODE, entered, languages)))
                .orElseGet(() -> DevicePage.toEnter(languages));
    }
}
