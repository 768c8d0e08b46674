package io.liaison.rest.launch;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connection.CheckPeriod;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.proxy.RequestRate;
import io.liaison.rest.wire.Flag;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Turns what was written into what can be used, setting by setting. */
final class Values {
    private static final int LAST_PORT = 65_535;
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(:[0-9]{1,5})?");
    private static final Pattern BROKER = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+):[0-9]{1,5}");
    private static final Duration SHORTEST_KEPT = Duration.ofHours(1);
    private static final Duration LONGEST_KEPT = Duration.ofDays(90);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{8,512}");
    private static final String OFF = "off";

    /** 24 to 64 bytes, as Standard Webhooks wants them. */
    private static final Pattern WEBHOOK_KEY = Pattern.compile("whsec_[A-Za-z0-9+/]{32,86}={0,2}");

    private final WrittenSettings written;

    Values(WrittenSettings written) {
        this.written = written;
    }

    Either<Failure, String> host() {
        var host = written.get(Setting.HOST).getOrElse("127.0.0.1");
        return isListenable(host) ? Either.right(host) : refuse(Setting.HOST, Expectation.HOST);
    }

    Either<Failure, Integer> port(Setting setting, int preset) {
        try {
            int port = written.get(setting).map(Integer::parseInt).getOrElse(preset);
            return port >= 0 && port <= LAST_PORT ? Either.right(port) : refuse(setting, Expectation.PORT);
        } catch (NumberFormatException malformed) {
            return refuse(setting, Expectation.PORT);
        }
    }

    Either<Failure, RequestRate> requestRate() {
        var setting = Setting.PROXY_REQUESTS_PER_MINUTE;
        try {
            return written.get(setting)
                    .map(raw -> RequestRate.of(setting.variable(), Integer.parseInt(raw)))
                    .getOrElse(() -> Either.right(RequestRate.USUAL));
        } catch (NumberFormatException malformed) {
            return refuse(setting, Expectation.REQUESTS_PER_MINUTE);
        }
    }

    Either<Failure, Option<String>> kafkaServers() {
        var raw = written.get(Setting.KAFKA_SERVERS);
        return raw.forAll(Values::areBrokers)
                ? Either.right(raw.map(all -> parted(all).mkString(",")))
                : refuse(Setting.KAFKA_SERVERS, Expectation.BROKERS);
    }

    /** How long events are kept. */
    Either<Failure, Duration> keeping(Duration preset) {
        try {
            var kept = written.get(Setting.EVENTS_KEEP).map(Duration::parse).getOrElse(preset);
            return kept.compareTo(SHORTEST_KEPT) >= 0 && kept.compareTo(LONGEST_KEPT) <= 0
                    ? Either.right(kept)
                    : refuse(Setting.EVENTS_KEEP, Expectation.KEEPING_TIME);
        } catch (DateTimeParseException malformed) {
            return refuse(Setting.EVENTS_KEEP, Expectation.KEEPING_TIME);
        }
    }

    Either<Failure, Boolean> flag(Setting setting) {
        return written.get(setting)
                .fold(
                        () -> Either.right(false),
                        raw -> Flag.parse(raw).toEither(() -> refusal(setting, Expectation.FLAG)));
    }

    Either<Failure, URI> url(Setting setting, String preset) {
        try {
            var url = new URI(written.get(setting).getOrElse(preset));
            return isAddress(url) ? Either.right(url) : refuse(setting, Expectation.URL);
        } catch (URISyntaxException malformed) {
            return refuse(setting, Expectation.URL);
        }
    }

    /** Two settings that mean something together only. */
    Either<Failure, Boolean> both(Setting one, Setting other, Expectation expected) {
        return List.of(one, other)
                .find(setting -> written.get(setting).isEmpty())
                .<Either<Failure, Boolean>>map(missing -> refuse(missing, expected))
                .getOrElse(() -> Either.right(true));
    }

    /** How often something is done; none when it is not, which is {@code off} or no time at all. */
    Either<Failure, Option<Duration>> period(Setting setting, Duration preset) {
        try {
            var raw = written.get(setting).getOrElse(preset::toString);
            var every = raw.equals(OFF) ? Duration.ZERO : Duration.parse(raw);
            return every.isZero() || CheckPeriod.isValid(every)
                    ? Either.right(Option.some(every).filter(Duration::isPositive))
                    : refuse(setting, Expectation.PERIOD);
        } catch (DateTimeParseException malformed) {
            return refuse(setting, Expectation.PERIOD);
        }
    }

    Either<Failure, Secret> webhookKey() {
        var raw = written.get(Setting.EVENTS_WEBHOOK_SECRET).getOrElse("");
        return WEBHOOK_KEY.matcher(raw).matches()
                ? Either.right(new Secret(raw))
                : refuse(Setting.EVENTS_WEBHOOK_SECRET, Expectation.WEBHOOK_SECRET);
    }

    Either<Failure, String> jdbcUrl(String raw) {
        return raw.startsWith("jdbc:postgresql:") ? Either.right(raw) : refuse(Setting.DB_URL, Expectation.JDBC_URL);
    }

    Either<Failure, String> folder() {
        var raw = written.get(Setting.DATA).getOrElse("liaison-data");
        return path(Setting.DATA, raw, Expectation.WRITABLE_FOLDER)
                .filterOrElse(
                        path -> !Files.exists(path) || (Files.isDirectory(path) && Files.isWritable(path)),
                        path -> refusal(Setting.DATA, Expectation.WRITABLE_FOLDER))
                .map(Path::toString);
    }

    Either<Failure, Set<String>> hosts() {
        var hosts =
                written.get(Setting.ALLOWED_PRIVATE_HOSTS).map(Values::parted).getOrElse(List::empty);
        return hosts.forAll(host -> HOST.matcher(host).matches())
                ? Either.right(LinkedHashSet.ofAll(hosts))
                : refuse(Setting.ALLOWED_PRIVATE_HOSTS, Expectation.HOST_LIST);
    }

    /** What stands in a file that a setting names. */
    Either<Failure, Option<String>> file(Setting setting) {
        return written.get(setting)
                .map(raw -> path(setting, raw, Expectation.READABLE_FILE)
                        .flatMap(file -> text(setting, file))
                        .map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }

    Either<Failure, Option<Secret>> apiKey() {
        return written.get(Setting.ADMIN_KEY).forAll(key -> KEY.matcher(key).matches())
                ? Either.right(written.get(Setting.ADMIN_KEY).map(Secret::new))
                : refuse(Setting.ADMIN_KEY, Expectation.API_KEY);
    }

    /** Given as it is or as the file that holds it, and not as both: nobody could tell which one counts. */
    Either<Failure, Option<Secret>> secret(Setting itself, Setting file) {
        if (written.get(itself).isDefined() && written.get(file).isDefined()) {
            return refuse(file, Expectation.ONE_OF_BOTH);
        }
        return file(file)
                .map(found ->
                        found.map(String::strip).orElse(written.get(itself)).map(Secret::new));
    }

    private static boolean areBrokers(String raw) {
        var brokers = parted(raw);
        return !brokers.isEmpty()
                && brokers.forAll(broker -> BROKER.matcher(broker).matches());
    }

    private static List<String> parted(String raw) {
        return List.of(raw.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Either<Failure, Path> path(Setting setting, String raw, Expectation expected) {
        try {
            return Either.right(Path.of(raw).toAbsolutePath());
        } catch (InvalidPathException malformed) {
            return refuse(setting, expected);
        }
    }

    private static Either<Failure, String> text(Setting setting, Path path) {
        try {
            return Either.right(Files.readString(path));
        } catch (IOException unreadable) {
            return refuse(setting, Expectation.READABLE_FILE);
        }
    }

    private static boolean isListenable(String host) {
        try {
            return !InetAddress.getByName(host).isMulticastAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static boolean isAddress(URI url) {
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && url.getRawQuery() == null
                && url.getRawFragment() == null
                && url.getRawUserInfo() == null;
    }

    static <T> Either<Failure, T> refuse(Setting setting, Expectation expected) {
        return Either.left(refusal(setting, expected));
    }

    static Failure refusal(Setting setting, Expectation expected) {
        return new InvalidArgument(setting.variable(), expected);
    }
}
