package io.liaison.providers.tls;

import io.liaison.application.port.outbound.ClientKeys;

/** What this package implements. */
public final class TlsPorts {

    private TlsPorts() {}

    public static ClientKeys clientKeys() {
        return new PemClientKeys();
    }
}
