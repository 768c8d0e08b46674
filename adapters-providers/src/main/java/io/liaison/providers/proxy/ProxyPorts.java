package io.liaison.providers.proxy;

import com.github.benmanes.caffeine.cache.Ticker;
import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.application.port.outbound.Throttle;
import io.liaison.domain.proxy.RequestRate;
import io.liaison.providers.http.StreamingTransport;
import io.liaison.providers.possession.CallProofs;
import io.liaison.providers.signature.AwsSignatures;
import java.time.InstantSource;

/** What this package implements. */
public final class ProxyPorts {

    private ProxyPorts() {}

    public static ApiEndpoint apiEndpoint(StreamingTransport transport, InstantSource clock) {
        return new HttpApiEndpoint(transport, new CallProofs(clock), new AwsSignatures(clock));
    }

    public static Throttle throttle(RequestRate rate) {
        return new CaffeineThrottle(rate, Ticker.systemTicker());
    }
}
