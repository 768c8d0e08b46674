package io.liaison.rest.launch;

import static io.liaison.domain.fixture.PrincipalBuilder.aPrincipal;

import io.liaison.application.engine.AccessPorts;
import io.liaison.application.engine.Liaison;
import io.liaison.application.fixture.InMemoryStorage;
import io.liaison.application.port.inbound.access.DisableTenant;
import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.outbound.GatewayProvider.Gateway;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.access.ApiKey;
import io.liaison.domain.access.Role;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.access.RoleScope;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.shared.ApiKeyId;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.Version;
import io.liaison.providers.HttpGatewayProvider;
import io.liaison.rest.fixture.TestIssuer;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

/** The server of the tests: everything is real but the storage, which is a fake that keeps the storage's contracts. */
final class InMemoryStart {
    static final String KEY = "administrator-of-the-tests";
    private static final Role ONLOOKER = new Role(
            new RoleName("onlooker"),
            RoleScope.TENANT,
            HashSet.of(Permission.FOLDERS_VIEW, Permission.CONNECTIONS_VIEW),
            false,
            Version.FIRST);
    private static final Secret VIEWERS_KEY = new Secret("viewer-of-the-tests");
    private static final OpenTenant.Command ANOTHER_TENANT =
            new OpenTenant.Command("another", Option.some(new Secret("administrator-of-another-tenant")));

    private static final OpenTenant.Command DISABLED_TENANT =
            new OpenTenant.Command("disabled", Option.some(new Secret("administrator-of-a-disabled-tenant")));

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Start start() {
        var written = new WrittenSettings(LinkedHashMap.of(
                Setting.ADMIN_KEY,
                KEY,
                Setting.OIDC_ISSUER,
                TestIssuer.address(),
                Setting.OIDC_AUDIENCE,
                TestIssuer.AUDIENCE,
                Setting.OIDC_CLIENT_ID,
                TestIssuer.CLIENT,
                Setting.ALLOWED_PRIVATE_HOSTS,
                "localhost",
                Setting.PROXY_REQUESTS_PER_MINUTE,
                "60"));
        var settings = new SettingsReader(written).read(Option.none()).get();
        var playground = Playground.open(0).get();
        var allowed = settings.allowing(Option.some(playground.host()));
        var gateway = new HttpGatewayProvider().open(allowed.gateway()).get();
        var storage = new InMemoryStorage().open();
        var installation = new Installation(storage, engine(storage, gateway, allowed));
        var welcome = new Bootstrap(allowed, Option.some(playground))
                .run(installation)
                .get();
        installation.liaison().access().openTenant().open(ANOTHER_TENANT).get();
        disableTenant(installation.liaison().access());
        addViewer(storage);
        return new Start(
                allowed, CompletableFuture.completedFuture(Either.right(new Opening.Opened(installation, welcome))));
    }

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    InstantSource clock() {
        return new ForwardClock();
    }

    /** As the product's, but for the clock. */
    private static Liaison engine(Storage storage, Gateway gateway, Settings settings) {
        return Liaison.builder()
                .storage(storage)
                .gateway(gateway)
                .clock(new ForwardClock())
                .publicUrl(settings.publicUrl())
                .events(new LoggedEvents());
    }

    /** Somebody who may look, and do no more. */
    private static void addViewer(Storage storage) {
        var tenant = storage.tenants().byName("default").get().get();
        var viewer = aPrincipal(new PrincipalId(storage.ids().next()))
                .in(tenant.id())
                .named("viewer")
                .build();
        var key = ApiKey.plain(new ApiKeyId(storage.ids().next()), viewer.id(), Instant.now());
        storage.roles().save(tenant.id(), List.of(ONLOOKER)).get();
        storage.principals()
                .add(viewer)
                .flatMap(added -> storage.keys().add(key, VIEWERS_KEY))
                .flatMap(keyed -> storage.assignments().assign(viewer, HashSet.of(ONLOOKER.name())))
                .get();
    }

    /** A tenant that nobody gets into. */
    private static void disableTenant(AccessPorts access) {
        access.openTenant().open(DISABLED_TENANT).get();
        access.disableTenant()
                .disable(new DisableTenant.Command(DISABLED_TENANT.tenant()))
                .get();
    }
}
