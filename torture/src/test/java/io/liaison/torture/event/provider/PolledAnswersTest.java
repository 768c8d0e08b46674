package io.liaison.torture.event.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.liaison.torture.event.http.Exchanges;
import java.net.URI;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolledAnswersTest {
    private static final int ITEMS = 350;
    private static final long FIRST = 1_760_000_000_000L;
    private final Board board = new Board();
    private final PolledAnswers answers =
            new PolledAnswers(URI.create("http://localhost:1/api"), new SplittableRandom(5));

    @ParameterizedTest
    @EnumSource(
            value = PolledKind.class,
            names = {"SHOWN", "LOCAL", "CHANGED"})
    void whoever_reads_to_the_end_reads_everything(PolledKind kind) throws ParseException {
        for (var number = 1; number <= ITEMS; number++) {
            board.show(new Item(number, Optional.of("item-" + number), FIRST + 100L * number, 0));
        }

        var read = new TreeSet<Integer>();
        var asked = new HashMap<>(Map.of("since", since(kind)));
        for (var page = 0; page < ITEMS && asked.containsKey("since"); page++) {
            var answer = JSONObjectUtils.parse(answers.answer(kind, board, asked));
            for (var item : JSONObjectUtils.getJSONObjectArray(answer, "items")) {
                read.add(Integer.valueOf(String.valueOf(item.get("number"))));
            }
            follow(String.valueOf(answer.get("next")), asked);
        }

        assertThat(read).hasSize(ITEMS);
    }

    private static void follow(String next, Map<String, String> asked) {
        if (next.equals("null")) {
            asked.clear();
        } else if (next.startsWith("http")) {
            asked.putAll(Exchanges.parameters(URI.create(next).getRawQuery()));
        } else {
            asked.put("page", next);
        }
    }

    private static String since(PolledKind kind) {
        return switch (kind) {
            case SHOWN -> "2025-10-09T08:53:19Z";
            case LOCAL -> "2025-10-09 08:53:19";
            case CHANGED, LOGGED -> String.valueOf(FIRST);
        };
    }
}
