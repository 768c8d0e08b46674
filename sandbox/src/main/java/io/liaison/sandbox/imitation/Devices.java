package io.liaison.sandbox.imitation;

import static io.liaison.sandbox.imitation.Refused.denied;

import com.nimbusds.oauth2.sdk.device.DeviceCode;
import com.nimbusds.oauth2.sdk.device.UserCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes for other devices. Its owner locks. */
final class Devices {
    private final Map<String, Asked> asked = new HashMap<>();
    private final Grants grants;

    Devices(Grants grants) {
        this.grants = grants;
    }

    private record Asked(String userCode, String client, Map<String, List<String>> scopes, Optional<Grant> grant) {}

    /** @return the code for the device, and that for the person */
    Map.Entry<String, String> code(String client, Map<String, List<String>> scopes) {
        var userCode = new UserCode().getValue();
        var deviceCode = new DeviceCode().getValue();
        asked.put(deviceCode, new Asked(userCode, client, scopes, Optional.empty()));
        return Map.entry(deviceCode, userCode);
    }

    boolean allow(String userCode, Person person) {
        var found = asked.entrySet().stream()
                .filter(entry -> entry.getValue().userCode().equals(userCode))
                .findFirst();
        found.ifPresent(entry -> {
            var device = entry.getValue();
            var grant = grants.opened(person, device.client(), device.scopes());
            entry.setValue(new Asked(userCode, device.client(), device.scopes(), Optional.of(grant)));
        });
        return found.isPresent();
    }

    Grant redeemed(String deviceCode, String client) throws Refused {
        var device = Optional.ofNullable(asked.get(deviceCode))
                .filter(found -> found.client().equals(client))
                .orElseThrow(() -> denied("invalid_grant", "Unknown device code, or used before", 400));
        var grant = device.grant()
                .orElseThrow(() -> denied("authorization_pending", "Nobody has entered the code yet", 400));
        asked.remove(deviceCode);
        return grant;
    }
}
