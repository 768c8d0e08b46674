package io.liaison.sandbox.control;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.faults.Faults;
import io.liaison.sandbox.grants.AccessTokens;
import io.liaison.sandbox.grants.DeviceCodes;
import io.liaison.sandbox.grants.GrantFamilies;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.http.Form;
import java.time.Duration;
import java.util.Set;

/** {@code POST /sandbox/break}: one action a request, its parameters as form fields; answers the state. */
public final class BreakEndpoint implements Endpoint {
    private static final String ACTIONS =
            "revoke, expire, expire-codes, lifetime, fail, pages, hooks, posting, mischief";
    private static final Set<String> LIFETIME_FIELDS = Set.of("action", "seconds");
    private static final long LONGEST_LIFETIME = Duration.ofDays(1).toSeconds();

    private final GrantFamilies families;
    private final AccessTokens accessTokens;
    private final DeviceCodes deviceCodes;
    private final Faults faults;
    private final EventSwitches events;
    private final Endpoint state;

    public BreakEndpoint(
            GrantFamilies families,
            AccessTokens accessTokens,
            DeviceCodes deviceCodes,
            Faults faults,
            EventSwitches events,
            Endpoint state) {
        this.families = families;
        this.accessTokens = accessTokens;
        this.deviceCodes = deviceCodes;
        this.faults = faults;
        this.events = events;
        this.state = state;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var form = Form.of(request);
        switch (form.required("action")) {
            case "revoke" -> families.revoke(GrantSelection.parse(form));
            case "expire" -> accessTokens.expire(GrantSelection.parse(form));
            case "expire-codes" -> deviceCodes.expire();
            case "lifetime" -> accessTokens.changeLifetime(lifetime(form));
            case "fail" -> faults.switchOn(FaultForm.target(form), FaultForm.fault(form));
            case "pages" -> events.pages(form);
            case "hooks" -> events.hooks(form);
            case "posting" -> events.posting(form);
            case "mischief" -> events.mischief(form);
            default -> throw invalidRequest("action must be one of " + ACTIONS);
        }
        return state.answer(request);
    }

    private static Duration lifetime(Form form) throws GeneralException {
        return form.only(LIFETIME_FIELDS)
                .number("seconds", 1, LONGEST_LIFETIME)
                .map(Duration::ofSeconds)
                .orElseThrow(() -> invalidRequest("Missing field: seconds"));
    }
}
