package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.Nonces;
import io.liaison.application.port.outbound.SecretVault;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventTrigger;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What deliveries are signed with, as Standard Webhooks spells it. It belongs to the connection, and goes with it. */
final class SigningKeys {
    private static final String PREFIX = "whsec_";
    private final SecretVault vault;
    private final Nonces nonces;

    SigningKeys(SecretVault vault, Nonces nonces) {
        this.vault = vault;
        this.nonces = nonces;
    }

    /** One more, where the target is posted to. Belongs in the unit of work that stores the trigger. */
    Either<Failure, Option<Kept>> forTarget(TenantId tenant, ConnectionId connection, DeliveryTarget target) {
        if (!(target instanceof DeliveryTarget.Webhook)) {
            return Either.right(Option.none());
        }
        var key = new Secret(PREFIX + plain(nonces.next().reveal()));
        return vault.keep(SecretOwner.connection(tenant, connection), SecretPurpose.DELIVERY_KEY, key)
                .map(ref -> Option.some(new Kept(ref, key)));
    }

    Either<Failure, Option<Secret>> open(EventTrigger trigger) {
        return trigger.signingKey()
                .map(ref -> vault.open(owner(trigger), ref).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }

    Either<Failure, EventTrigger> discard(EventTrigger trigger) {
        return vault.discard(owner(trigger), List.ofAll(trigger.signingKey())).map(gone -> trigger);
    }

    private static SecretOwner owner(EventTrigger trigger) {
        return SecretOwner.connection(trigger.tenant(), trigger.connection());
    }

    /** The same bytes in plain Base64. */
    private static String plain(String forAddresses) {
        return forAddresses.replace('-', '+').replace('_', '/') + "=";
    }

    /** A key, and what stands for it. */
    record Kept(SecretRef ref, Secret key) {}
}
