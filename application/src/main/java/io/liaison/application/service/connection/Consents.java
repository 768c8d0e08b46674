package io.liaison.application.service.connection;

import io.liaison.application.port.Connecting;
import io.liaison.application.port.Permitted;
import io.liaison.application.port.outbound.DeviceAuthorizations;
import io.liaison.application.port.outbound.Nonces;
import io.liaison.application.port.outbound.PendingAuthorizations;
import io.liaison.application.service.provider.PublicAddress;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.authentication.DeviceAuthorization;
import io.liaison.domain.authentication.DeviceCode;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.connection.ConnectionView;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectionId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Instant;

/** Asks for consents: notes what is asked, and tells where a person goes: to an address of ours, or with a code to another. */
final class Consents {
    private final PendingAuthorizations authorizations;
    private final DeviceAuthorizations devices;
    private final Nonces nonces;
    private final PublicAddress address;

    Consents(PendingAuthorizations authorizations, DeviceAuthorizations devices, Nonces nonces, PublicAddress address) {
        this.authorizations = authorizations;
        this.devices = devices;
        this.nonces = nonces;
        this.address = address;
    }

    /** A code ends when its provider says so. */
    static Instant until(Instant now, Option<DeviceCode> code) {
        return now.plus(code.map(DeviceCode::lifetime).getOrElse(PendingAuthorization.LIFETIME));
    }

    /** Belongs in the unit of work that stores the connection. */
    Either<Failure, PendingAuthorization> ask(
            Actor actor,
            ConnectionId connection,
            AuthenticationDetails candidate,
            Instant now,
            Option<DeviceCode> code) {
        return authorizations
                .save(new PendingAuthorization(
                        nonces.next(),
                        nonces.next(),
                        nonces.next(),
                        actor.tenant(),
                        connection,
                        actor.principal(),
                        candidate,
                        address.callback(),
                        until(now, code)))
                .flatMap(
                        pending -> code.map(issued -> awaited(pending, issued)).getOrElse(() -> Either.right(pending)));
    }

    private Either<Failure, PendingAuthorization> awaited(PendingAuthorization pending, DeviceCode issued) {
        return devices.add(DeviceAuthorization.begun(pending, issued), issued.interval())
                .map(DeviceAuthorization::consent);
    }

    Connecting needed(Permitted<ConnectionView> connection, PendingAuthorization pending, Option<DeviceCode> code) {
        return code.<Connecting>map(issued ->
                        new Connecting.CodeNeeded(connection, issued.prompt(), pending.expiresAt(), issued.interval()))
                .getOrElse(() -> new Connecting.ConsentNeeded(connection, startUrl(pending), pending.expiresAt()));
    }

    private URI startUrl(PendingAuthorization pending) {
        return address.below("/oauth/start/" + pending.ticket().reveal());
    }
}
