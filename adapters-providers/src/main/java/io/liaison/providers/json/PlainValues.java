package io.liaison.providers.json;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON in Java's own values, for those who know no others: maps, lists, texts, {@code long} and {@code double}. */
public final class PlainValues {
    private static final int MOST_LONG = 20;

    private PlainValues() {}

    /** {@code nothing} stands for {@code null}. */
    public static Object of(Json json, Object nothing) {
        return switch (json.content()) {
            case JsonContent.Members members -> members(members.values(), nothing);
            case JsonContent.Items items -> items(items.values(), nothing);
            case JsonContent.Text text -> text.value();
            case JsonContent.Numeral number -> number(number.spelling());
            case JsonContent.Flag flag -> flag.value();
            case JsonContent.Nothing none -> nothing;
        };
    }

    private static Map<String, Object> members(Map<String, Json> members, Object nothing) {
        var values = new LinkedHashMap<String, Object>();
        members.forEach((name, value) -> values.put(name, of(value, nothing)));
        return values;
    }

    private static List<Object> items(List<Json> items, Object nothing) {
        var values = new ArrayList<>(items.size());
        items.forEach(item -> values.add(of(item, nothing)));
        return values;
    }

    private static Object number(String spelling) {
        return whole(spelling).<Object>map(each -> each).getOrElse(() -> Double.parseDouble(spelling));
    }

    private static Option<Long> whole(String spelling) {
        try {
            return Option.when(spelling.length() <= MOST_LONG, () -> Long.parseLong(spelling));
        } catch (NumberFormatException broken) {
            return Option.none();
        }
    }
}
