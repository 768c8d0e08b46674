package io.liaison.rest.launch;

import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.domain.authentication.Secret;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.net.URI;

/** What an operator decides, checked as a whole before anything starts. */
record Settings(
        String host,
        int port,
        URI publicUrl,
        Location location,
        Option<Secret> masterKey,
        Option<Secret> adminKey,
        Set<String> allowedPrivateHosts,
        Option<String> trustedAuthorities,
        int sandboxPort) {

    /** One more host that may be called although it is private. */
    Settings allowing(String host) {
        return new Settings(
                this.host,
                port,
                publicUrl,
                location,
                masterKey,
                adminKey,
                allowedPrivateHosts.add(host),
                trustedAuthorities,
                sandboxPort);
    }
}
