package io.liaison.providers.http;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SplittableRandom;

/** A URL that tries to lead somewhere else than it seems to, and where the hosts that occur in it lead. */
record HostileUrl(long seed, String text, Map<String, Seq<byte[]>> names) {
    private static final Seq<String> SCHEMES = words(
            "https HTTPS hTTps http HTTP http file ftp ftps gopher jar:https data ws wss ldap dict jar:file javascript"
                    + " https: http+unix mailto urn ://https httpss \uff48ttps \thttps http\u017f");
    private static final Seq<String> PORTS = words(": :0 :00 :-1 :-443 :65535 :65536 :99999999999 :00443 :+443 :0x1bb"
            + " :4e2 :\uff14\uff14\uff13 :443:80 :443@ :80 :443 :8080 :8443 :1 :4294967739 :%34");
    private static final Seq<String> FORMS = words("://{host} ://{host} ://user:password@{host} ://{other}@{host}"
            + " ://{other}:443@{host} ://@{host} ://{host}#@{other} ://{host}?@{other} ://{host}\\@{other}"
            + " ://{host}%23@{other} ://{host}%2f@{other} ://{host}%40{other} ://{host};{other} ://{host},{other}"
            + " ://{host}\t.{other} ://{host}\n{other} ://{host}\0.{other} ://{other}\r\nHost:{host} :{host} :/{host}"
            + " :///{host} :////{host} :\\\\{host} :/\\{host} ://{host}&{other} ://{host}|{other} ://{other}@{other}@{host}"
            + " ://[{host}] ://{host}.{other} ://{{host}} ://<{host}> ://{host}\u2025{other} ://{host}\u2044{other}"
            + " ://%5b{host}%5d ://\u00a0{host} ://\ufeff{host}");
    private static final Seq<String> TAILS = words("/ /token /a/b?c=d ?q=https://{other}/ #https://{other}/ /\\{other}"
            + " /@{other} /;@{other} ?@{other} #@{other} \\ \\.{other} //{other}/ /../../{other} /%2e%2e/ /\u00e9 /a\tb"
            + " /\r\nHost:{other} /%zz /[ /{ ; , /?url=http://169.254.169.254/latest/meta-data/");
    private static final Seq<Prefix> INFAMOUS = words(
                    "169.254.169.254/32 fd00:ec2::254/128 100.100.100.200/32 168.63.129.16/32 127.0.0.1/32 ::1/128"
                            + " 64:ff9b::a00:1/128 64:ff9b::7f00:1/128 2002:7f00:1::/128")
            .map(Prefix::of);
    private static final Seq<Prefix> ORDINARY = words(
                    "8.8.8.0/24 93.184.0.0/16 2606:4700::/32 2a00::/12 2001:4860::/32 1.1.1.1/32")
            .map(Prefix::of);

    static HostileUrl of(long seed) {
        var dice = new SplittableRandom(seed);
        var one = addresses(dice);
        var two = addresses(dice);
        var host = host(dice, one);
        var other = host(dice, two);
        var text = (scheme(dice) + form(dice) + port(dice) + tail(dice))
                .replace("{host}", host)
                .replace("{other}", other);
        return new HostileUrl(seed, text, HashMap.of(bare(other), two, bare(host), one));
    }

    /** For whoever reads a counterexample. */
    @Override
    public String toString() {
        var leads = names.map((host, addresses) -> new Tuple2<>(host, addresses.map(HexFormat.of()::formatHex)));
        return "seed %d: %s where %s".formatted(seed, text, leads.mkString(", "));
    }

    private static String scheme(SplittableRandom dice) {
        return dice.nextInt(4) > 0 ? SCHEMES.get(dice.nextInt(3)) : one(dice, SCHEMES);
    }

    private static String form(SplittableRandom dice) {
        return dice.nextInt(4) > 0 ? "://{host}" : one(dice, FORMS);
    }

    private static String port(SplittableRandom dice) {
        return dice.nextInt(4) > 0 ? "" : one(dice, PORTS);
    }

    private static String tail(SplittableRandom dice) {
        return dice.nextBoolean() ? "/token" : one(dice, TAILS);
    }

    private static String host(SplittableRandom dice, Seq<byte[]> addresses) {
        return addresses.size() == 1 && dice.nextInt(3) > 0
                ? HostSpelling.literal(dice, addresses.head())
                : HostSpelling.name(dice);
    }

    /** One or more, each of which may give the name away. */
    private static Seq<byte[]> addresses(SplittableRandom dice) {
        return List.fill(dice.nextInt(2) == 0 ? 1 : 1 + dice.nextInt(3), () -> address(dice));
    }

    private static byte[] address(SplittableRandom dice) {
        return switch (dice.nextInt(6)) {
            case 0 -> one(dice, AddressRegistry.blocks()).any(dice);
            case 1 -> one(dice, AddressRegistry.blocks()).beside(dice);
            case 2 -> one(dice, INFAMOUS).any(dice);
            default -> one(dice, ORDINARY).any(dice);
        };
    }

    private static String bare(String host) {
        return host.replace("[", "").replace("]", "").toLowerCase(Locale.ROOT);
    }

    private static Seq<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static <T> T one(SplittableRandom dice, Seq<T> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
