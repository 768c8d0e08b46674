package io.liaison.providers.http;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SplittableRandom;

/** The many ways in which one address, or a name that leads to it, can be written where a URL has its host. */
final class HostSpelling {
    private static final Seq<String> NAMES = List.of(
                    "api%d.example.com,login-%d.example,x%d.y.z.example.org,a%d,API%d.Example.COM,1%d.example.com,xn--bcher-kva%d.de,"
                            + "b\u00fccher%d.de,\uff45\uff58%d.com,api%d\u3002example\uff0ecom,api%d.example.com.,api%d..example.com,"
                            + "-api%d.example.com,api_%d.example.com,%%61pi%d.example.com,api%d%%2eexample.com,api%d.example.com%%00,"
                            + "api%d .example.com,api%d.example.123,%d.0x7f,\u24d0pi%d.com,api\u00ad%d.com,api\u200b%d.com,%d")
            .flatMap(all -> List.of(all.split(",")));
    private static final Seq<String> KNOWN = List.of(
                    "localhost,LOCALHOST,localhost.,localhost.localdomain,ip6-localhost,loopback,broadcasthost,localtest.me,"
                            + "metadata.google.internal,metadata,kubernetes.default.svc,host.docker.internal,"
                            + "intranet.example,INTRANET.example,intranet.example.,xintranet.example,intranet.example.evil.com,"
                            + "lab.example,Lab.Example,lab.example.,evil.lab.example,lab.example%20")
            .flatMap(all -> List.of(all.split(",")));

    private HostSpelling() {}

    static String name(SplittableRandom dice) {
        return switch (dice.nextInt(30)) {
            case 0 -> longName(dice);
            case 1, 2, 3, 4, 5, 6, 7 -> KNOWN.get(dice.nextInt(KNOWN.size()));
            case 8, 9, 10, 11, 12, 13, 14 -> "api%d.example.com".formatted(dice.nextInt(1_000));
            default -> NAMES.get(dice.nextInt(NAMES.size())).formatted(dice.nextInt(1_000));
        };
    }

    private static String longName(SplittableRandom dice) {
        return "a".repeat(1 + dice.nextInt(300)) + ".".repeat(dice.nextInt(3)) + "b.c".repeat(dice.nextInt(900));
    }

    static String literal(SplittableRandom dice, byte[] address) {
        return address.length == 4 ? ipv4(dice, address) : ipv6(dice, address);
    }

    private static String ipv4(SplittableRandom dice, byte[] address) {
        var dotted = dotted(address, "%d");
        var whole = new BigInteger(1, address);
        var low24 = whole.and(BigInteger.valueOf(0xffffff));
        var low16 = whole.and(BigInteger.valueOf(0xffff));
        return switch (dice.nextInt(34)) {
            case 0 -> whole.toString();
            case 1 -> "0x" + whole.toString(16);
            case 2 -> "0" + whole.toString(8);
            case 3 -> dotted(address, "0%o");
            case 4 -> dotted(address, "0x%x");
            case 5 -> dotted(address, "%03d");
            case 6 -> (address[0] & 255) + "." + low24;
            case 7 -> (address[0] & 255) + "." + (address[1] & 255) + "." + low16;
            case 8 -> dotted + ".";
            case 9 -> dotted.chars().mapToObj(HostSpelling::fullWidth).reduce("", String::concat);
            case 10 -> dotted.replace(".", "\u3002");
            case 11 -> dotted.replace(".", "%2e");
            case 12 -> dotted + ".nip.io";
            case 13 -> dotted.replace('.', '-') + ".sslip.io";
            case 14 -> "[::ffff:" + dotted + "]";
            case 15 -> "[" + dotted + "]";
            case 16 -> whole.add(BigInteger.ONE.shiftLeft(32)).toString();
            default -> dotted;
        };
    }

    private static String ipv6(SplittableRandom dice, byte[] address) {
        var hex = HexFormat.of().formatHex(address);
        var groups = List.range(0, 8).map(at -> hex.substring(4 * at, 4 * at + 4));
        var full = groups.mkString(":");
        var brief = groups.map(group -> Integer.toHexString(Integer.parseInt(group, 16)))
                .mkString(":");
        var briefest = brief.replaceFirst("(^|:)0(:0)+(:|$)", "::");
        return switch (dice.nextInt(14)) {
            case 0 -> "[" + full + "]";
            case 1 -> "[" + full.toUpperCase(Locale.ROOT) + "]";
            case 2 -> "[" + brief + "]";
            case 3 ->
                "[" + groups.take(6).mkString(":") + ":"
                        + dotted(List.of(12, 13, 14, 15).map(at -> address[at])) + "]";
            case 4 -> "[" + briefest + "%eth0]";
            case 5 -> "[" + briefest + "%25eth0]";
            case 6 -> briefest;
            case 7 -> brief.replace(':', '-') + ".ipv6-literal.net";
            default -> "[" + briefest + "]";
        };
    }

    private static String dotted(Seq<Byte> bytes) {
        return bytes.map(each -> each & 255).mkString(".");
    }

    private static String dotted(byte[] address, String each) {
        return List.ofAll(address).map(part -> each.formatted(part & 255)).mkString(".");
    }

    private static String fullWidth(int letter) {
        return Character.toString(letter == '.' ? '\uff0e' : letter - '0' + '\uff10');
    }
}
