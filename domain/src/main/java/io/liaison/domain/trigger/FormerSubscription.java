package io.liaison.domain.trigger;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.farewell.Patience;
import io.liaison.domain.proxy.RequestMethod;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A subscription of which the provider is still to be told that nobody listens any more. It outlives trigger and connection; so
 * all that telling takes stands here.
 */
public record FormerSubscription(
        UUID id,
        TenantId tenant,
        ConnectionId connection,
        ConnectorKey connector,
        String subscription,
        RequestMethod method,
        URI address,
        Option<String> body,
        Map<String, String> headers,
        AccessToken token,
        Patience patience) {

    /** The next try after one that failed; none when it has been tried for long enough. */
    public Option<FormerSubscription> again(Instant now, Duration asked) {
        return patience.again(now, asked, id.hashCode()).map(next -> with(token, next));
    }

    /** To be told with another token. */
    public FormerSubscription with(AccessToken newer) {
        return with(newer, patience);
    }

    private FormerSubscription with(AccessToken shown, Patience next) {
        return new FormerSubscription(
                id, tenant, connection, connector, subscription, method, address, body, headers, shown, next);
    }
}
