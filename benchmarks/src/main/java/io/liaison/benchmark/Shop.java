package io.liaison.benchmark;

import io.liaison.application.engine.Liaison;
import io.liaison.application.engine.Parts;
import io.liaison.application.port.inbound.trigger.CreateTrigger;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.Written;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.trigger.Hook;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.UUID;

/** Where the connections of the company lead to, and what waits there. Asked for news, it has none. */
final class Shop {
    static final String POSTED = "posted";
    static final String SHOWN = "shown";
    private final Company company;
    final Liaison liaison;

    private Shop(Company company, Storage storage) {
        this.company = company;
        this.liaison = Liaison.builder()
                .storage(storage)
                .gateway(Parts.gateway()
                        .flatMap(found -> found.open(GatewayProvider.Settings.allowing("127.0.0.1")))
                        .get())
                .clock(storage.clock())
                .publicUrl(URI.create("http://localhost:8080"))
                .events(Either::right);
    }

    static Shop of(Company company, Storage storage) {
        var shop = new Shop(company, storage);
        shop.define("http://" + Quiet.start().getAuthority());
        return shop;
    }

    /** Answers where the provider has to post. */
    Option<Hook> waiting(int connection, String event) {
        return liaison.triggers()
                .createTrigger()
                .create(new CreateTrigger.Command(
                        company.administrator,
                        Company.connection(connection),
                        Option.some("Waits " + UUID.randomUUID()),
                        Option.some(event),
                        HashMap.empty(),
                        Option.none(),
                        HashMap.of("type", "webhook", "url", "http://127.0.0.1:9/"),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        List.empty()))
                .get()
                .hook();
    }

    private void define(String api) {
        var written = Written.members()
                .with("key", "shop")
                .with("name", "Shop")
                .with("apiBaseUrl", api)
                .with(
                        "authentication",
                        Written.items(Written.members()
                                .with("type", "oauth2_authorization_code")
                                .with("authorizationUrl", api + "/authorize")
                                .with("tokenUrl", api + "/token")))
                .with("events", Written.items(posted(), shown()));
        var connector = ConnectorDraft.written(written)
                .check(ConnectorSource.CUSTOM, pattern -> true)
                .get();
        Company.done(company.storage.connectors().save(company.administrator.tenant(), connector));
    }

    private static Written posted() {
        return Written.members()
                .with("key", POSTED)
                .with("mode", "webhook")
                .with("id", "/id")
                .with(
                        "signature",
                        Written.members().with("scheme", "hmac-sha256").with("header", Posted.SIGNATURE));
    }

    private static Written shown() {
        return Written.members()
                .with("key", SHOWN)
                .with("mode", "polling")
                .with("request", "GET " + Quiet.DEALS + "?since={cursor}")
                .with("id", "/id")
                .with("cursor", "/at");
    }
}
