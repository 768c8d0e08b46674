package io.liaison.rest.launch;

import io.liaison.application.fixture.InMemoryStorage;
import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.domain.authentication.Secret;
import io.liaison.providers.HttpGatewayProvider;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;

/** The server of the tests: everything is real but the storage, which is a fake that keeps the storage's contracts. */
final class InMemoryStart {
    static final String KEY = "administrator-of-the-tests";
    private static final OpenTenant.Command ANOTHER_TENANT =
            new OpenTenant.Command("another", Option.some(new Secret("administrator-of-another-tenant")));

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Start start() {
        var written = new WrittenSettings(LinkedHashMap.of(Setting.ADMIN_KEY, KEY));
        var settings = new SettingsReader(written).read(Option.none()).get();
        var playground = Playground.open(0).get();
        var allowed = settings.allowing(Option.some(playground.host()));
        var gateway = new HttpGatewayProvider().open(allowed.gateway()).get();
        var installation = Installation.of(new InMemoryStorage().open(), gateway, allowed);
        var welcome = new Bootstrap(allowed, Option.some(playground))
                .run(installation)
                .get();
        installation.liaison().access().openTenant().open(ANOTHER_TENANT).get();
        return new Start(
                allowed, CompletableFuture.completedFuture(Either.right(new Opening.Opened(installation, welcome))));
    }
}
