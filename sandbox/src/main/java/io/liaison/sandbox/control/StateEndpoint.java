package io.liaison.sandbox.control;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.faults.ActiveFault;
import io.liaison.sandbox.faults.FaultKind;
import io.liaison.sandbox.faults.FaultTarget;
import io.liaison.sandbox.faults.Faults;
import io.liaison.sandbox.grants.AccessTokens;
import io.liaison.sandbox.grants.GrantFamilies;
import io.liaison.sandbox.grants.GrantFamily;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.statistics.Counters;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code GET /sandbox/state}: what is switched on and what was counted. Numbers and names, never a secret. */
public final class StateEndpoint implements Endpoint {
    private final GrantFamilies families;
    private final AccessTokens accessTokens;
    private final Faults faults;
    private final Counters counters;
    private final EventSwitches events;

    public StateEndpoint(
            GrantFamilies families, AccessTokens accessTokens, Faults faults, Counters counters, EventSwitches events) {
        this.families = families;
        this.accessTokens = accessTokens;
        this.faults = faults;
        this.counters = counters;
        this.events = events;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) {
        var state = new LinkedHashMap<String, Object>();
        state.put("accessTokenLifetime", accessTokens.lifetime().toSeconds());
        state.put(
                "faults",
                faults.active().entrySet().stream().map(StateEndpoint::fault).toList());
        state.put("events", events.described());
        state.put("grants", grants());
        state.put("counts", counters.snapshot());
        return Answers.json(state);
    }

    private Map<String, Long> grants() {
        var grants = new LinkedHashMap<String, Long>();
        grants.put("active", families.count(family -> !family.isRevoked()));
        grants.put("revoked", families.count(GrantFamily::isRevoked));
        return grants;
    }

    private static Map<String, Object> fault(Map.Entry<FaultTarget, ActiveFault> active) {
        var fault = active.getValue().fault();
        var described = new LinkedHashMap<String, Object>();
        described.put("target", active.getKey().toString());
        described.put(
                "kind",
                fault.kind() == FaultKind.STATUS ? fault.status() : fault.kind().toString());
        described.put(
                "remaining",
                active.getValue().remaining().<Object>map(left -> left).orElse("all"));
        return described;
    }
}
