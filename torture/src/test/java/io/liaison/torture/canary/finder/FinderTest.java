package io.liaison.torture.canary.finder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.torture.canary.secret.Disguise;
import io.liaison.torture.canary.secret.Kind;
import io.liaison.torture.canary.secret.Mark;
import io.liaison.torture.canary.secret.Marks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {
    private static final int NOISE = 300;
    private final Marks marks = new Marks(7);
    private final List<Mark> all =
            marks.with(Map.of(Kind.KEY_OF_A_PRINCIPAL, List.of("aKeyThatLiaisonHasMade01")), noise(1200));
    private final Finds finds = new Finds(new Finder(all));

    @ParameterizedTest
    @EnumSource(Disguise.class)
    void finds_each_secret_in_each_disguise_wherever_it_stands(Disguise disguise) throws IOException {
        for (var mark : all) {
            for (var form : disguise.of(mark)) {
                var finds = new Finds(new Finder(all));

                hide(form, finds.in(Place.TABLES, Set.of()));

                assertThat(finds.leaks()).as(mark + " as " + disguise).hasSize(1);
                assertThat(finds.leaks().getFirst().trace().kind()).isEqualTo(mark.kind());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void finds_a_secret_in_any_part_of_something_encoded(int before) {
        var text = ("x".repeat(before) + marks.another(Kind.REFRESH_TOKEN) + "&more").getBytes(UTF_8);

        write(finds, Base64.getEncoder().encode(text));
        write(finds, Base64.getUrlEncoder().encode(text));
        write(finds, HexFormat.of().formatHex(text).getBytes(UTF_8));

        assertThat(finds.leaks())
                .extracting(find -> find.trace().kind())
                .containsOnly(Kind.REFRESH_TOKEN)
                .hasSize(3);
    }

    @Test
    void finds_a_secret_that_was_escaped() {
        var secret = marks.another(Kind.CLIENT_SECRET);

        write(finds, URLEncoder.encode(secret, UTF_8).getBytes(UTF_8));
        write(finds, secret.replace("\"", "\\\"").getBytes(UTF_8));
        write(finds, secret.replace("&", "&amp;").replace("\"", "&quot;").getBytes(UTF_8));

        assertThat(finds.leaks()).hasSize(3);
    }

    @Test
    void finds_a_secret_that_comes_byte_by_byte() {
        var search = finds.in(Place.LOG_OF_THE_SERVER, Set.of());

        for (var one : marks.only(Kind.CODE).getBytes(UTF_8)) {
            search.write(one);
        }

        assertThat(finds.leaks()).singleElement().extracting(Find::place).isEqualTo(Place.LOG_OF_THE_SERVER);
    }

    @Test
    void finds_what_stands_in_the_beginning_of_something_longer() {
        var nested = new Finds(
                new Finder(List.of(new Mark(Kind.CODE, "beforeTheCodeBehind"), new Mark(Kind.PASSWORD, "TheCode"))));

        write(nested, "beforeTheCodeIsOver".getBytes(UTF_8));

        assertThat(nested.leaks()).extracting(find -> find.trace().kind()).containsExactly(Kind.PASSWORD);
    }

    @Test
    void finds_nothing_where_there_is_nothing() {
        write(finds, noise(100_000));

        assertThat(finds.leaks()).isEmpty();
        assertThat(finds.searched()).containsEntry(Place.ANSWERS, 100_000L);
    }

    @Test
    void counts_what_has_a_right_to_be_there_apart() {
        var token = marks.another(Kind.ACCESS_TOKEN).getBytes(UTF_8);

        finds.in(Place.ANSWERS, Set.of(Kind.ACCESS_TOKEN)).write(token, 0, token.length);

        assertThat(finds.leaks()).isEmpty();
        assertThat(finds.seenRightfully()).containsEntry(Kind.ACCESS_TOKEN, 1L);
    }

    @Test
    void looks_through_what_was_kept_until_the_secrets_were_known() throws IOException {
        var tap = new Tap();
        tap.write(marks.only(Kind.PASSWORD).getBytes(UTF_8));

        tap.lead(finds.in(Place.LOG_OF_THE_DATABASE, Set.of()));

        assertThat(finds.leaks()).hasSize(1);
    }

    private static void write(Finds finds, byte[] bytes) {
        finds.in(Place.ANSWERS, Set.of()).write(bytes, 0, bytes.length);
    }

    /** In noise, and in two pieces. */
    private static void hide(byte[] form, Search search) throws IOException {
        var whole = new ByteArrayOutputStream();
        whole.write(noise(NOISE));
        whole.write(form);
        whole.write(noise(NOISE));
        var bytes = whole.toByteArray();
        var cut = NOISE + form.length / 2;
        search.write(bytes, 0, cut);
        search.write(bytes, cut, bytes.length - cut);
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new SplittableRandom(length).nextBytes(noise);
        return noise;
    }
}
