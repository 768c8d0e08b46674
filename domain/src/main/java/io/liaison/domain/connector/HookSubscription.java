package io.liaison.domain.connector;

import io.liaison.domain.shared.JsonPointer;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * How a provider is told where to post, and that nobody listens there any more. Beside fields, the requests know
 * {@code {address}}, {@code {secret}}, {@code {expiresAt}} and, once there is one, {@code {subscription}}.
 *
 * @param id where the answer to {@code create} tells what the subscription is called
 * @param expires where it tells when it ends
 * @param secret where it tells the key that it will sign with
 * @param lifetime how long it lasts where no answer says so; it is renewed when two thirds are over
 */
public record HookSubscription(
        SubscriptionRequest create,
        JsonPointer id,
        Option<JsonPointer> expires,
        Option<JsonPointer> secret,
        Option<Duration> lifetime,
        Option<SubscriptionRequest> renew,
        Option<SubscriptionRequest> remove) {}
