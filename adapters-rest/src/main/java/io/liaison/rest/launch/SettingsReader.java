package io.liaison.rest.launch;

import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.port.outbound.GatewayProvider.TokenIssuer;
import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.net.URI;
import java.time.Duration;

/** Reads each setting, or names the first that cannot be used. */
final class SettingsReader {
    private static final int SANDBOX_PORT = 8090;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(15);
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
                        valid(values.port(Setting.SANDBOX_PORT, SANDBOX_PORT)))
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
                .flatMap(hosts -> values.certificates()
                        .flatMap(authorities -> tokenIssuer()
                                .map(issuer -> new GatewayProvider.Settings(
                                        hosts, authorities, issuer, CONNECT_TIMEOUT, READ_TIMEOUT))));
    }

    private Either<Failure, Option<TokenIssuer>> tokenIssuer() {
        var issuer = written.get(Setting.OIDC_ISSUER);
        var audience = written.get(Setting.OIDC_AUDIENCE);
        if (issuer.isEmpty() && audience.isEmpty()) {
            return Either.right(Option.none());
        }
        return values.both(Setting.OIDC_ISSUER, Setting.OIDC_AUDIENCE)
                .flatMap(both -> values.url(Setting.OIDC_ISSUER, ""))
                .map(address -> Option.some(new TokenIssuer(address, audience.get(), Bootstrap.TENANT)));
    }

    private static <T> Validation<Failure, T> valid(Either<Failure, T> read) {
        return Validation.fromEither(read);
    }
}
