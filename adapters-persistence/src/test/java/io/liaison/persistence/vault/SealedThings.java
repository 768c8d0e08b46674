package io.liaison.persistence.vault;

import static io.liaison.domain.fixture.AuthorizationBuilder.anAuthorization;
import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.GrantBuilder.aGrant;
import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.DeviceAuthorizations;
import io.liaison.application.port.outbound.RefreshLeases.KeptAnswer;
import io.liaison.application.port.outbound.RefreshLeases.Lease;
import io.liaison.application.port.outbound.RefreshLeases.Outcome.Held;
import io.liaison.application.port.outbound.RefreshLeases.Setback;
import io.liaison.application.port.outbound.RefreshLeases.Terms;
import io.liaison.application.port.outbound.RefreshLeases.Turn;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.DeviceAuthorization;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.authentication.RefreshPause;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.authentication.TokenGrant;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.Unavailable.RefreshInProgress;
import io.liaison.domain.idempotency.Claim;
import io.liaison.domain.idempotency.IdempotencyKey;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** Something in each sealed column, stored through the stores, and whether it still opens there. */
final class SealedThings {
    static final int COUNT = 18;
    private static final Secret ANSWER = new Secret("answer");
    private static final TokenResponse RESPONSE =
            new TokenResponse("auth.example.com", 200, Duration.ZERO, new Secret("response"));
    private static final Setback SETBACK =
            new Setback(Diagnosis.of(new RefreshInProgress(Duration.ZERO)), RefreshPause.of(Duration.ZERO), false);
    final Connection connection = aConnection().build();
    final SecretOwner owner = SecretOwner.connection(TENANT, connection.id());
    final TokenGrant grant = aGrant().of("access").refreshedWith("refresh").build();
    final SecretRef secret;
    private final PendingAuthorization authorization =
            anAuthorization(connection).build();
    private final DeviceAuthorization device;
    private final SealedEvents events;
    private final Storage storage;

    SealedThings(Storage storage) {
        this.storage = storage;
        storage.connections().add(connection).get();
        storage.grants().replace(TENANT, connection.id(), grant, Option.none()).get();
        var lease = leased(storage);
        storage.leases().answered(lease, RESPONSE, NOON).get();
        storage.leases().giveBack(lease, SETBACK).get();
        storage.authorizations().save(authorization).get();
        device = awaited(storage);
        var claim = claim(1);
        storage.answers().claim(claim).get();
        storage.answers().remember(claim, ANSWER).get();
        events = new SealedEvents(storage.events(), connection);
        secret = storage.vault()
                .keep(owner, SecretPurpose.FIELD, new Secret("field"))
                .get();
    }

    private Lease leased(Storage node) {
        var atOnce = new Terms(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(10));
        var seen = node.grants().read(TENANT, connection.id()).get().seen();
        var outcome = node.leases()
                .take(new Turn(TENANT, connection.id(), seen, true, atOnce))
                .get();
        return ((Held) outcome).lease();
    }

    private static DeviceAuthorization awaited(Storage storage) {
        var pending = aConnection().numbered(2).named("Other").pending();
        storage.connections().add(pending).get();
        var consent = anAuthorization(pending).marked("device").build();
        var device = new DeviceAuthorization(consent, new Secret("device code"), Duration.ZERO, 0);
        storage.authorizations().save(consent).get();
        storage.devices().add(device, Duration.ZERO).get();
        storage.devices()
                .keep(device, new DeviceAuthorizations.KeptAnswer(RESPONSE, NOON))
                .get();
        return device;
    }

    void assertOpen() {
        assertOpenAt(storage);
    }

    void assertOpenAt(Storage node) {
        events.assertOpenAt(node.events());
        assertThat(node.vault().open(owner, secret)).isEqualTo(Either.right(new Secret("field")));
        assertThat(node.grants().whole(TENANT, connection.id())).isEqualTo(Either.right(Option.some(grant)));
        var lease = leased(node);
        node.leases().giveBack(lease, SETBACK).get();
        assertThat(node.leases().leftBehind(lease).get())
                .extracting(KeptAnswer::response)
                .contains(RESPONSE);
        assertThat(node.authorizations().byState(authorization.state())).isEqualTo(Either.right(authorization));
        var turn = node.devices().claim(NOON, Duration.ZERO).get().get();
        assertThat(turn.authorization().code()).isEqualTo(device.code());
        assertThat(turn.answer().get().response()).isEqualTo(RESPONSE);
        assertThat(node.answers().claim(claim(2)).get().get().answer()).contains(ANSWER);
    }

    private static Claim claim(long number) {
        return Claim.of(
                uuid(number), Premises.ADA.actor(), new IdempotencyKey("same"), new Secret("same request"), NOON);
    }
}
