package io.liaison.providers.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.liaison.domain.connector.Written;
import io.vavr.collection.Array;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Writes JSON. */
public final class JsonText {
    /** Longer numbers than that are spelled with their exponent. */
    private static final int MOST_DIGITS = 100;

    private JsonText() {}

    public static String quoted(String text) {
        return '"' + inside(text) + '"';
    }

    /** A text as it has to stand between the quotes. */
    public static String inside(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    /** An object of members that are JSON already. */
    public static String object(Map<String, String> members) {
        var text = new StringJoiner(",", "{", "}");
        members.forEach((name, value) -> text.add(quoted(name) + ':' + value));
        return text.toString();
    }

    public static String of(Written tree) {
        return switch (tree) {
            case Written.Text text -> quoted(text.value());
            case Written.Amount amount -> plain(amount.value());
            case Written.Flag flag -> String.valueOf(flag.value());
            case Written.Items items -> list(items.values().map(JsonText::of));
            case Written.Members members -> object(members.values().mapValues(JsonText::of));
        };
    }

    static String canonical(JsonContent content) {
        return switch (content) {
            case JsonContent.Members members ->
                object(LinkedHashMap.ofAll(new TreeMap<>(members.values())).mapValues(Json::canonical));
            case JsonContent.Items items -> list(Array.ofAll(items.values()).map(Json::canonical));
            case JsonContent.Text text -> quoted(text.value());
            case JsonContent.Numeral number -> number.spelling();
            case JsonContent.Flag flag -> String.valueOf(flag.value());
            case JsonContent.Nothing nothing -> "null";
        };
    }

    private static String list(Seq<String> items) {
        return items.mkString("[", ",", "]");
    }

    private static String plain(BigDecimal number) {
        return Math.abs(number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
    }
}
