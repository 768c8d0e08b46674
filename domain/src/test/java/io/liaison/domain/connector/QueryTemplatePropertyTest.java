package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge takes the address apart as servers do, and reads what was put in. */
class QueryTemplatePropertyTest {
    private static final ApiRequest REQUEST =
            new ApiRequest(RequestMethod.GET, new TextTemplate("/items?a=1&since={cursor}&to=x{page}y"), Option.none());
    private static final String ATOMS = "aZ09 +&=?#%/\\:;@{}[]<>\"'\n\0\u00e9\u3002\ud83d\udc3e.~_-";
    private static final int MOST = 40;

    static LongStream seeds() {
        return LongStream.range(0, 2_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_a_provider_tells_is_read_as_one_value_at_its_place(long seed) {
        var dice = new SplittableRandom(seed);
        var cursor = text(dice, 1 + dice.nextInt(MOST));
        var page = text(dice, dice.nextInt(MOST));

        var address = REQUEST.address(
                        Option.some(new UrlTemplate("https://api.example.com/v1")),
                        HashMap.empty(),
                        HashMap.of("cursor", cursor, "page", page))
                .get();

        assertThat(address.getRawAuthority()).isEqualTo("api.example.com");
        assertThat(address.getRawPath()).isEqualTo("/v1/items");
        assertThat(address.getRawFragment()).isNull();
        assertThat(parameters(address)).containsExactly("a", "1", "since", cursor, "to", "x" + page + "y");
    }

    private static Array<String> parameters(URI address) {
        return Array.of(address.getRawQuery().split("&"))
                .flatMap(pair -> Array.of(pair.split("=", -1)))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8));
    }

    private static String text(SplittableRandom dice, int length) {
        var atoms = ATOMS.codePoints().toArray();
        return dice.ints(length, 0, atoms.length)
                .map(index -> atoms[index])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
