package io.liaison.rest.launch;

import io.liaison.application.port.UpkeepPlan;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.domain.authentication.Secret;
import io.vavr.control.Option;
import java.net.URI;

/** What an operator has decided, read and found usable before anything starts. */
record Settings(
        String host,
        int port,
        URI publicUrl,
        StorageProvider.Settings storage,
        GatewayProvider.Settings gateway,
        Option<Secret> adminKey,
        int sandboxPort,
        UpkeepPlan upkeep) {

    /** The same, for whatever is asked later: what only the opening needs stays in memory no longer than that. */
    Settings withoutSecrets() {
        var location = storage.location();
        var nothing = Option.<Secret>none();
        return new Settings(
                host,
                port,
                publicUrl,
                new StorageProvider.Settings(location, nothing, nothing, storage.strictJournal()),
                gateway,
                nothing,
                sandboxPort,
                upkeep);
    }

    /** The same, with one more host that may be called. */
    Settings allowing(Option<String> privateHost) {
        return new Settings(
                host,
                port,
                publicUrl,
                storage,
                new GatewayProvider.Settings(
                        gateway.allowedPrivateHosts().addAll(privateHost),
                        gateway.trustedAuthorities(),
                        gateway.tokenIssuer(),
                        gateway.webhook(),
                        gateway.connectTimeout(),
                        gateway.readTimeout(),
                        gateway.requestRate(),
                        gateway.brokers()),
                adminKey,
                sandboxPort,
                upkeep);
    }
}
