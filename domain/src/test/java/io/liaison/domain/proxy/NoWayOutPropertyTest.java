package io.liaison.domain.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of paths made of what has led out of somewhere before, and a judge that shares no line with the check. */
class NoWayOutPropertyTest {
    private static final int PATHS_OF_A_SEED = 500;
    private static final int MOST_PIECES = 8;
    private static final Seq<String> PIECES = List.of(
            "a",
            "tickets",
            "v1",
            ".",
            "..",
            "...",
            "/",
            "//",
            "\\",
            "%2e",
            "%2E",
            "%2f",
            "%2F",
            "%5c",
            "%252e",
            "%252E",
            "%252f",
            "%255c",
            "%25",
            "%2525",
            "25",
            "2e",
            "2f",
            "%",
            ";",
            ";x=1",
            "%3b",
            "?",
            "%3f",
            "#",
            "%23",
            "@",
            "%40",
            ":",
            "http:",
            "https://",
            "other.example",
            "%00",
            "%0a",
            "%0d%0a",
            "%20",
            " ",
            "%c0%ae",
            "%e0%80%ae",
            "%c0%af",
            "\u2025",
            "%ef%bc%8e",
            "%uff0e",
            "..;/",
            "%2e%2e%2f",
            "..%2f",
            "..%5c",
            "=",
            "&",
            "~",
            "*",
            "'",
            "[",
            "]",
            "\t");
    private static final Seq<URI> APIS = List.of(
                    "https://api.example.com",
                    "https://api.example.com/",
                    "https://api.example.com/v1",
                    "http://127.0.0.1:8090/a/b/")
            .map(URI::create);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** The seed is the test's name: rerun it to reproduce. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_goes_on_stays_below_the_api(long seed) {
        var random = new SplittableRandom(seed);
        for (var i = 0; i < PATHS_OF_A_SEED; i++) {
            var path = path(random);
            var api = APIS.get(random.nextInt(APIS.size()));

            var target = ApiTarget.of(path, Option.none()).map(found -> found.below(api));

            assertThat(target.forAll(found -> staysBelow(api, found.toString())))
                    .as(path)
                    .isTrue();
        }
    }

    /** Neither lets everything pass: else what they agree about would say nothing. */
    @Test
    void the_judge_convicts_and_the_check_lets_pass() {
        var api = URI.create("https://api.example.com/v1");
        var random = new SplittableRandom(7);
        var passed = Stream.generate(() -> path(random))
                .limit(10_000)
                .filter(path -> ApiTarget.of(path, Option.none()).isRight())
                .count();

        assertThat(passed).isGreaterThan(200);
        assertThat(List.of("/../x", "/%2e%2e/x", "/%252e%252e/x", ".other.example/", "@other.example", "/a%5c..%5c..")
                        .exists(end -> staysBelow(api, "https://api.example.com/v1" + end)
                                && staysBelow(api, "https://api.example.com" + end)))
                .isFalse();
    }

    private static String path(SplittableRandom random) {
        var path = new StringBuilder();
        for (int piece = 0, pieces = 1 + random.nextInt(MOST_PIECES); piece < pieces; piece++) {
            path.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return path.toString();
    }

    /** As it is, resolved and normalised by the platform, and as somebody reads it who decodes it once or twice. */
    private static boolean staysBelow(URI api, String target) {
        var resolved = api.resolve(target).normalize();
        var once = decoded(target);
        return api.getScheme().equals(resolved.getScheme())
                && api.getRawAuthority().equals(resolved.getRawAuthority())
                && api.getPort() == resolved.getPort()
                && List.of(target, resolved.toString(), once, decoded(once)).forAll(reading -> lies(api, reading));
    }

    private static boolean lies(URI api, String reading) {
        var origin = api.getScheme() + "://" + api.getRawAuthority() + "/";
        if (!reading.startsWith(origin) || reading.chars().anyMatch(each -> each < ' ')) {
            return false;
        }
        var path = reading.substring(origin.length()).replace('\\', '/').split("[?#]", 2)[0];
        var root = Array.of(api.getPath().split("/")).filter(segment -> !segment.isEmpty());
        return walked(path).startsWith(root);
    }

    /** Where a path ends, or nowhere when it climbs above the root on its way. */
    private static Seq<String> walked(String path) {
        var there = new ArrayDeque<String>();
        for (var segment : path.split("/", -1)) {
            switch (segment.split(";", 2)[0].strip()) {
                case "", "." -> {}
                case ".." -> there.pollLast();
                default -> there.addLast(segment);
            }
        }
        return List.ofAll(there);
    }

    /** Each escape is the byte that it says; what these mean together is nobody's concern here. */
    private static String decoded(String text) {
        var decoded = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var hex = text.charAt(at) == '%' && at + 2 < text.length() ? text.substring(at + 1, at + 3) : "";
            var isEscape = hex.matches("[0-9A-Fa-f]{2}");
            decoded.append(isEscape ? (char) Integer.parseInt(hex, 16) : text.charAt(at));
            at += isEscape ? 2 : 0;
        }
        return decoded.toString();
    }
}
