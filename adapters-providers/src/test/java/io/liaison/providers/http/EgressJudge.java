package io.liaison.providers.http;

import io.liaison.providers.http.AddressRegistry.Reach;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.Locale;

/** Reads URLs letter by letter and judges addresses by the registries, sharing no line with what it judges. */
final class EgressJudge {
    private static final String ALPHANUMERIC = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private final Set<String> allowed;

    EgressJudge(Set<String> allowed) {
        this.allowed = allowed;
    }

    /** Where a URL leads that may be called at all, as far as its spelling goes; {@code ordinary} if nothing about it is odd. */
    record Call(String host, boolean secure, int port, boolean allowed, boolean ordinary) {}

    Option<Call> read(String url) {
        var scheme = url.split("://", 2);
        var secure = lower(scheme[0]).equals("https");
        if (scheme.length < 2 || !List.of("https", "http").contains(lower(scheme[0]))) {
            return Option.none();
        }
        var length = (int)
                scheme[1].chars().takeWhile(letter -> "/?#".indexOf(letter) < 0).count();
        var authority = scheme[1].substring(0, length);
        var end = authority.startsWith("[") ? authority.indexOf(']') + 1 : (authority + ":").indexOf(':');
        var host = authority.substring(0, end);
        return port(authority.substring(end), secure)
                .filter(port -> isHost(host))
                .map(port -> new Call(
                        host.replace("[", "").replace("]", ""),
                        secure,
                        port,
                        isAllowed(host, port),
                        isOrdinary(host)
                                && consistsOf(scheme[1].substring(length), ALPHANUMERIC + "/?=&.:-@#")
                                && scheme[1].indexOf('#') == scheme[1].lastIndexOf('#')))
                .filter(call -> call.secure() || call.allowed());
    }

    static boolean mayLeadTo(Call call, Seq<byte[]> addresses) {
        return !addresses.isEmpty() && (call.allowed() || !reaches(addresses).contains(Reach.SPECIAL));
    }

    static boolean mustLeadTo(Call call, Seq<byte[]> addresses) {
        return call.ordinary()
                && !addresses.isEmpty()
                && (call.allowed() || reaches(addresses).forAll(Reach.GLOBAL::equals));
    }

    private static Seq<Reach> reaches(Seq<byte[]> addresses) {
        return addresses.map(AddressRegistry::reachOf);
    }

    private boolean isAllowed(String host, int port) {
        return allowed.contains(lower(host)) || allowed.contains(lower(host) + ":" + port);
    }

    private static Option<Integer> port(String written, boolean secure) {
        if (written.isEmpty() || written.equals(":")) {
            return Option.some(secure ? 443 : 80);
        }
        return Option.some(written)
                .filter(text -> text.startsWith(":") && consistsOf(text.substring(1), "0123456789"))
                .map(text -> new BigInteger(text.substring(1)))
                .filter(port -> port.signum() > 0 && port.bitLength() <= 16)
                .map(BigInteger::intValue);
    }

    private static boolean isHost(String host) {
        return host.startsWith("[")
                ? consistsOf(host.substring(1, host.length() - 1), ALPHANUMERIC + ":.%")
                : !host.isEmpty() && consistsOf(host, ALPHANUMERIC + ".-");
    }

    private static boolean isOrdinary(String host) {
        return host.startsWith("[")
                ? consistsOf(host, "[]0123456789abcdefABCDEF:") && (host.contains("::") || host.split(":").length == 8)
                : host.length() < 254
                        && !host.endsWith(".")
                        && labels(host).forAll(EgressJudge::isLabel)
                        && (isDotted(host) || isLetter(labels(host).last()));
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty() && label.length() < 64 && !label.startsWith("-") && !label.endsWith("-");
    }

    private static boolean isDotted(String host) {
        return labels(host).size() == 4
                && labels(host).forAll(label -> List.range(0, 256).exists(number -> label.equals("" + number)));
    }

    private static boolean isLetter(String label) {
        return ALPHANUMERIC.indexOf(label.charAt(0)) < 52;
    }

    private static Seq<String> labels(String host) {
        return List.of(host.split("\\.", -1));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean consistsOf(String text, String letters) {
        return text.chars().allMatch(letter -> letters.indexOf(letter) >= 0);
    }
}
