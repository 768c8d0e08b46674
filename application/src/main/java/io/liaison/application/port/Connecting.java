package io.liaison.application.port;

import io.liaison.domain.authentication.DeviceCode;
import io.liaison.domain.connection.ConnectionView;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** How an attempt to connect or reconnect goes on. */
public sealed interface Connecting {

    Permitted<ConnectionView> connection();

    /** The provider has accepted the details. */
    record Done(Permitted<ConnectionView> connection) implements Connecting {}

    /** A person must consent: {@code authorizationUrl} is ours, leads on to the provider, and is good until then. */
    record ConsentNeeded(Permitted<ConnectionView> connection, URI authorizationUrl, Instant expiresAt)
            implements Connecting {}

    /**
     * A person must consent on another device: goes to the address, enters the code there, and may do so until then.
     * {@code interval} is how often it is worth asking whether that has happened.
     */
    record CodeNeeded(
            Permitted<ConnectionView> connection, DeviceCode.Prompt prompt, Instant expiresAt, Duration interval)
            implements Connecting {}
}
