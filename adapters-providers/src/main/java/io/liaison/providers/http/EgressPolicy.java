package io.liaison.providers.http;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which addresses this installation calls: public ones, over TLS. Hosts that an administrator allowed may be private and
 * may speak plain HTTP. The names that people type and providers announce decide nothing; what they resolve to does.
 */
public final class EgressPolicy {
    private static final int MOST_PORT = 65_535;
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|\\[.*]");
    private final Set<String> allowed;
    private final NameResolver names;

    public EgressPolicy(Set<String> allowedPrivateHosts, NameResolver names) {
        this.allowed = allowedPrivateHosts.map(host -> host.strip().toLowerCase(Locale.ROOT));
        this.names = names;
    }

    /** Judges an address by its spelling alone, which is enough where a browser goes there and not we. */
    public Either<Failure, URI> admit(URI address) {
        var host = Option.of(address.getHost()).getOrElse("");
        return brokenRule(address, host)
                .fold(() -> Either.right(address), rule -> Either.left(new EgressRefused(host, rule)));
    }

    /** Judges an address as far as that goes without looking a name up, since names may mean something else later. */
    public Either<Failure, URI> foresee(URI address) {
        return admit(address)
                .flatMap(admitted -> NUMERIC.matcher(admitted.getHost()).matches()
                        ? resolve(admitted).map(to -> admitted)
                        : Either.right(admitted));
    }

    /** Looks the host up and judges every address that it has; a single private one gives the name away. */
    Either<Failure, Destination> resolve(URI address) {
        return admit(address)
                .flatMap(admitted -> names.resolve(bareHost(admitted)))
                .filterOrElse(found -> !found.isEmpty(), none -> NetworkFailures.addressless(bareHost(address)))
                .filterOrElse(
                        found -> isAllowed(address) || found.forAll(AddressBlock::isPublic),
                        found -> new EgressRefused(bareHost(address), EgressRule.PRIVATE_ADDRESS))
                .map(found -> destination(address, found));
    }

    private static Destination destination(URI address, Seq<InetAddress> found) {
        var port = port(address);
        return new Destination(
                bareHost(address), isSecure(address), found.map(checked -> new InetSocketAddress(checked, port)));
    }

    private Option<EgressRule> brokenRule(URI address, String host) {
        if (host.isEmpty() || address.getRawUserInfo() != null || port(address) < 1 || port(address) > MOST_PORT) {
            return Option.some(EgressRule.UNSUPPORTED_SCHEME);
        }
        if (isSecure(address)) {
            return Option.none();
        }
        return "http".equalsIgnoreCase(address.getScheme())
                ? Option.when(!isAllowed(address), EgressRule.TLS_REQUIRED)
                : Option.some(EgressRule.UNSUPPORTED_SCHEME);
    }

    private boolean isAllowed(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return allowed.contains(host) || allowed.contains(host + ":" + port(address));
    }

    private static boolean isSecure(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private static int port(URI address) {
        var implied = isSecure(address) ? 443 : 80;
        return address.getPort() < 0 ? implied : address.getPort();
    }

    /** IPv6 literals stand in brackets in addresses and nowhere else. */
    private static String bareHost(URI address) {
        var host = address.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
