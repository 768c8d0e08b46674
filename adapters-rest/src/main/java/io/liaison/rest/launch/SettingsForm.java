package io.liaison.rest.launch;

import static io.liaison.rest.launch.SettingName.LIAISON_ADMIN_KEY;
import static io.liaison.rest.launch.SettingName.LIAISON_ALLOWED_PRIVATE_HOSTS;
import static io.liaison.rest.launch.SettingName.LIAISON_DATA;
import static io.liaison.rest.launch.SettingName.LIAISON_DB_PASSWORD;
import static io.liaison.rest.launch.SettingName.LIAISON_DB_URL;
import static io.liaison.rest.launch.SettingName.LIAISON_DB_USER;
import static io.liaison.rest.launch.SettingName.LIAISON_HOST;
import static io.liaison.rest.launch.SettingName.LIAISON_MASTER_KEY;
import static io.liaison.rest.launch.SettingName.LIAISON_OIDC_AUDIENCE;
import static io.liaison.rest.launch.SettingName.LIAISON_OIDC_ISSUER;
import static io.liaison.rest.launch.SettingName.LIAISON_PORT;
import static io.liaison.rest.launch.SettingName.LIAISON_PUBLIC_URL;
import static io.liaison.rest.launch.SettingName.LIAISON_SANDBOX_PORT;
import static io.liaison.rest.launch.SettingName.LIAISON_TRUSTED_CERTIFICATES;

import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.util.regex.Pattern;

/** Reads the settings; the first one that cannot be used is named. */
final class SettingsForm {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:\\[\\]-]+");
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9A-Fa-f:]+]|[A-Za-z0-9._-]+)(:[0-9]{1,5})?");
    private static final Pattern ADMIN_KEY = Pattern.compile("[\\x21-\\x7E]{8,512}");
    private final GivenSettings given;
    private final Ports ports;

    SettingsForm(GivenSettings given, Ports ports) {
        this.given = given;
        this.ports = ports;
    }

    Either<Failure, Settings> read() {
        return available(LIAISON_OIDC_ISSUER)
                .flatMap(none -> available(LIAISON_OIDC_AUDIENCE))
                .flatMap(none -> host())
                .flatMap(host -> port(LIAISON_PORT, "8080")
                        .flatMap(port -> ports.free(LIAISON_PORT, host, port))
                        .flatMap(port -> port(LIAISON_SANDBOX_PORT, "8090")
                                .flatMap(sandboxPort -> withPorts(host, port, sandboxPort))));
    }

    private Either<Failure, Settings> withPorts(String host, int port, int sandboxPort) {
        return publicUrl(port)
                .flatMap(publicUrl -> location()
                        .flatMap(location -> adminKey()
                                .flatMap(adminKey -> hosts().flatMap(hosts -> Certificates.read(
                                                given.get(LIAISON_TRUSTED_CERTIFICATES))
                                        .map(authorities -> new Settings(
                                                host,
                                                port,
                                                publicUrl,
                                                location,
                                                given.get(LIAISON_MASTER_KEY).map(Secret::new),
                                                adminKey,
                                                hosts,
                                                authorities,
                                                sandboxPort))))));
    }

    private Either<Failure, Option<String>> available(SettingName name) {
        return given.get(name).isEmpty() ? Either.right(Option.none()) : refuse(name, Expectation.NOT_AVAILABLE_YET);
    }

    private Either<Failure, String> host() {
        var host = given.get(LIAISON_HOST).getOrElse("127.0.0.1");
        return HOST.matcher(host).matches() ? Either.right(host) : refuse(LIAISON_HOST, Expectation.HOST);
    }

    private Either<Failure, Integer> port(SettingName name, String usual) {
        var raw = given.get(name).getOrElse(usual);
        return raw.matches("[0-9]{1,5}") && Integer.parseInt(raw) <= 65_535
                ? Either.right(Integer.parseInt(raw))
                : refuse(name, Expectation.PORT);
    }

    private Either<Failure, URI> publicUrl(int port) {
        var raw = given.get(LIAISON_PUBLIC_URL).getOrElse("http://localhost:" + port);
        return raw.matches("https?://[A-Za-z0-9._:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?")
                ? Either.right(URI.create(raw))
                : refuse(LIAISON_PUBLIC_URL, Expectation.URL);
    }

    private Either<Failure, Location> location() {
        return given.get(LIAISON_DB_URL)
                .<Either<Failure, Location>>map(url -> url.startsWith("jdbc:postgresql:")
                        ? Either.right(new Location.Server(
                                url,
                                given.get(LIAISON_DB_USER).getOrElse(""),
                                new Secret(given.get(LIAISON_DB_PASSWORD).getOrElse(""))))
                        : refuse(LIAISON_DB_URL, Expectation.JDBC_URL))
                .getOrElse(() -> Either.right(
                        new Location.Embedded(given.get(LIAISON_DATA).getOrElse("./liaison-data"))));
    }

    private Either<Failure, Option<Secret>> adminKey() {
        var key = given.get(LIAISON_ADMIN_KEY);
        return key.forAll(text -> ADMIN_KEY.matcher(text).matches())
                ? Either.right(key.map(Secret::new))
                : refuse(LIAISON_ADMIN_KEY, Expectation.API_KEY);
    }

    private Either<Failure, Set<String>> hosts() {
        var hosts = List.of(
                        given.get(LIAISON_ALLOWED_PRIVATE_HOSTS).getOrElse("").split(",", -1))
                .map(String::strip)
                .filter(host -> !host.isEmpty());
        return hosts.forAll(host -> HOST_AND_PORT.matcher(host).matches())
                ? Either.right(LinkedHashSet.ofAll(hosts))
                : refuse(LIAISON_ALLOWED_PRIVATE_HOSTS, Expectation.HOST_LIST);
    }

    private static <T> Either<Failure, T> refuse(SettingName name, Expectation expected) {
        return Either.left(new InvalidArgument(name.name(), expected));
    }
}
