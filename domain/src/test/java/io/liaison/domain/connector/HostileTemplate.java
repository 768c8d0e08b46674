package io.liaison.domain.connector;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.SplittableRandom;

/** A template that is known piece by piece, since it was put together here, and values that try to leave their places. */
record HostileTemplate(
        long seed, String origin, Seq<String> host, String port, Seq<String> tail, Map<String, String> values) {
    private static final Seq<String> LABELS = words("{a} {b} {a} api x 2 - . .example.com");
    private static final Seq<String> STEPS = words("/ {a} {b} {c} v1 . .json :run ? ?of= &to= %2f - ~");
    private static final Seq<Seq<String>> USUAL_HOSTS = List.of(
            List.of("{a}"),
            List.of("{a}", ".example.com"),
            List.of("api.", "{b}"),
            List.of("{a}", ".", "{b}", ".example"));
    private static final Seq<String> ATOMS =
            words("""
                    evil.com 127.0.0.1 169.254.169.254 [::1] [fe80::1%eth0] 2130706433 0x7f.1 localhost acme
                    user:pass@ https:// @ # / // \\ ? & = : :0 :80 :99999 :999999 0 ; % %2f %23 %00 %40
                    . .. - _ ~ {a} {b} $1 \\1 \u3002 \uff0e \uff61 \uff11\uff12\uff17 \uff0f \uff20 \uff03 \uff1a
                    \u00e9 \u00df \u00ad \u202e \ufeff \ud83d""").appendAll(List.of("", " ", "\t", "\n", "\r\nHost: evil.com", "\0"));

    static HostileTemplate of(long seed) {
        var dice = new SplittableRandom(seed);
        return new HostileTemplate(
                seed,
                one(dice, List.of("https://", "https://", "http://")),
                dice.nextBoolean() ? USUAL_HOSTS.get(dice.nextInt(USUAL_HOSTS.size())) : some(dice, LABELS),
                one(dice, List.of("", "", "", ":8443")),
                dice.nextInt(4) == 0 ? List.empty() : some(dice, STEPS).prepend(one(dice, List.of("/", "?"))),
                HashMap.of("a", value(dice), "b", value(dice), "c", value(dice)));
    }

    String text() {
        return origin + host.mkString() + port + tail.mkString();
    }

    /** What should stand where these pieces do. */
    String filled(Seq<String> pieces) {
        return pieces.map(piece -> isPlaceholder(piece) ? valueOf(piece) : piece)
                .mkString();
    }

    Seq<String> usedValues() {
        return host.appendAll(tail).filter(HostileTemplate::isPlaceholder).map(this::valueOf);
    }

    static boolean isPlaceholder(String piece) {
        return piece.startsWith("{");
    }

    private String valueOf(String placeholder) {
        return values.get(placeholder.substring(1, placeholder.length() - 1)).get();
    }

    private static String value(SplittableRandom dice) {
        return switch (dice.nextInt(4)) {
            case 0 -> "acme" + dice.nextInt(1_000);
            case 1 -> one(dice, List.of("acme.example", "eu", "a.b.c")) + one(dice, List.of("", ":8443", ":0"));
            default -> some(dice, ATOMS).mkString();
        };
    }

    private static Seq<String> words(String text) {
        return List.of(text.split("[ \n]+"));
    }

    private static Seq<String> some(SplittableRandom dice, Seq<String> from) {
        return List.fill(1 + dice.nextInt(4), () -> one(dice, from));
    }

    private static String one(SplittableRandom dice, Seq<String> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
