package io.liaison.rest.launch;

import io.liaison.application.port.UpkeepPlan;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.GatewayProvider.Brokers;
import io.liaison.application.port.outbound.GatewayProvider.Webhook;
import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.CheckPeriod;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.net.URI;

/** Reads each setting, or names the first that cannot be used. */
final class SettingsReader {
    private static final int SANDBOX_PORT = 8090;
    private final WrittenSettings written;
    private final Values values;

    SettingsReader(WrittenSettings written) {
        this.written = written;
        this.values = new Values(written);
    }

    /** {@code freePort} gives a port where the operator leaves the choice to the machine. */
    Either<Failure, Settings> read(Option<Integer> freePort) {
        var port = values.port(Setting.PORT, 8080).map(wanted -> wanted == 0 ? freePort.getOrElse(0) : wanted);
        return Validation.combine(
                        valid(values.host()),
                        valid(port),
                        valid(port.flatMap(this::publicUrl)),
                        valid(storage()),
                        valid(gateway()),
                        valid(values.apiKey()),
                        valid(values.port(Setting.SANDBOX_PORT, SANDBOX_PORT)),
                        valid(upkeep()))
                .ap(Settings::new)
                .toEither()
                .mapLeft(Seq::head);
    }

    private Either<Failure, URI> publicUrl(int port) {
        return values.url(Setting.PUBLIC_URL, "http://localhost:" + port);
    }

    private Either<Failure, StorageProvider.Settings> storage() {
        return location()
                .flatMap(location -> values.flag(Setting.STRICT_AUDIT)
                        .flatMap(strict -> values.secret(Setting.MASTER_KEY, Setting.MASTER_KEY_FILE)
                                .flatMap(key -> values.secret(Setting.FORMER_MASTER_KEY, Setting.FORMER_MASTER_KEY_FILE)
                                        .map(former -> new StorageProvider.Settings(location, key, former, strict)))));
    }

    private Either<Failure, Location> location() {
        var user = written.get(Setting.DB_USER).getOrElse("");
        var password = new Secret(written.get(Setting.DB_PASSWORD).getOrElse(""));
        return written.get(Setting.DB_URL)
                .<Either<Failure, Location>>map(
                        raw -> values.jdbcUrl(raw).map(url -> new Location.Server(url, user, password)))
                .getOrElse(() -> values.folder().map(Location.Embedded::new));
    }

    private Either<Failure, GatewayProvider.Settings> gateway() {
        return values.hosts()
                .flatMap(hosts -> values.file(Setting.TRUSTED_CERTIFICATES)
                        .flatMap(authorities -> new IssuerSettings(written, values)
                                .read()
                                .flatMap(issuer -> webhook()
                                        .flatMap(webhook -> values.requestRate()
                                                .flatMap(rate -> brokers()
                                                        .map(brokers -> new GatewayProvider.Settings(
                                                                hosts,
                                                                authorities,
                                                                issuer,
                                                                webhook,
                                                                GatewayProvider.Settings.USUAL_CONNECT_TIMEOUT,
                                                                GatewayProvider.Settings.USUAL_READ_TIMEOUT,
                                                                rate,
                                                                brokers)))))));
    }

    private Either<Failure, Option<Brokers>> brokers() {
        return values.kafkaServers()
                .flatMap(servers -> values.file(Setting.KAFKA_CLIENT_FILE)
                        .flatMap(client -> KafkaClientFile.read(client.getOrElse("")))
                        .filterOrElse(
                                client -> servers.isDefined() || client.isEmpty(),
                                client -> new InvalidArgument(Setting.KAFKA_SERVERS.variable(), Expectation.BROKERS))
                        .map(client -> servers.map(named -> new Brokers(named, client))));
    }

    private Either<Failure, Option<Webhook>> webhook() {
        if (written.get(Setting.EVENTS_WEBHOOK).isEmpty()
                && written.get(Setting.EVENTS_WEBHOOK_SECRET).isEmpty()) {
            return Either.right(Option.none());
        }
        return values.both(Setting.EVENTS_WEBHOOK, Setting.EVENTS_WEBHOOK_SECRET, Expectation.WEBHOOK_AND_SECRET)
                .flatMap(both -> values.url(Setting.EVENTS_WEBHOOK, ""))
                .flatMap(address -> values.webhookKey().map(key -> Option.some(new Webhook(address, key))));
    }

    private Either<Failure, UpkeepPlan> upkeep() {
        return values.period(Setting.CHECK_EVERY, CheckPeriod.DEFAULT.every())
                .flatMap(checks -> values.period(Setting.KEEP_ALIVE_EVERY, UpkeepPlan.DAILY)
                        .flatMap(keepAlive -> values.keeping(UpkeepPlan.A_WEEK)
                                .map(keep -> new UpkeepPlan(checks.map(CheckPeriod::new), keepAlive, keep))));
    }

    private static <T> Validation<Failure, T> valid(Either<Failure, T> read) {
        return Validation.fromEither(read);
    }
}
