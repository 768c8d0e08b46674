package io.liaison.rest.console.filter;

import io.liaison.domain.connector.Written;
import io.liaison.domain.trigger.FilterOperator;
import io.liaison.rest.wire.Amounts;
import io.vavr.collection.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What conditions compare with, in one line of text: numbers, {@code true} and {@code false} are what they look like, anything
 * else is a text, and so is whatever stands in quotation marks. A list has commas. What is shown reads as what it was.
 */
final class FilterValues {
    private static final String MARK = "\"";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern ITEM = Pattern.compile("\\s*+(\"(?:[^\"]|\"\")*+\"|[^,]++)");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*+\"");
    private static final List<String> FLAGS = List.of("true", "false");

    private FilterValues() {}

    static Written read(FilterOperator operator, String raw) {
        return switch (operator) {
            case IN ->
                new Written.Items(List.ofAll(ITEM.matcher(raw).results().toList())
                        .map(MatchResult::group)
                        .map(String::strip)
                        .reject(String::isEmpty)
                        .map(FilterValues::plain));
            case STARTS_WITH -> new Written.Text(unquoted(raw.strip()));
            case EQUAL, NOT_EQUAL, CONTAINS, GREATER, LESS, EXISTS -> plain(raw.strip());
        };
    }

    static String shown(Written value) {
        return switch (value) {
            case Written.Text text -> isMistakable(text.value()) ? quoted(text.value()) : text.value();
            case Written.Amount amount -> amount.value().toPlainString();
            case Written.Flag flag -> String.valueOf(flag.value());
            case Written.Items items -> items.values().map(FilterValues::shown).mkString(", ");
            case Written.Members members -> "";
        };
    }

    /** A line of text holds no other lines. */
    static boolean isShowable(Written value) {
        return value.textsBelow("").forAll(text -> text.value().chars().noneMatch(Character::isISOControl));
    }

    private static Written plain(String text) {
        return FLAGS.contains(text)
                ? new Written.Flag(Boolean.parseBoolean(text))
                : Amounts.parse(text)
                        .filter(amount -> NUMBER.matcher(text).matches())
                        .<Written>map(Written.Amount::new)
                        .getOrElse(() -> new Written.Text(unquoted(text)));
    }

    private static boolean isMistakable(String text) {
        return text.isEmpty()
                || !text.equals(text.strip())
                || text.startsWith(MARK)
                || text.contains(",")
                || FLAGS.contains(text)
                || NUMBER.matcher(text).matches();
    }

    private static String quoted(String text) {
        return MARK + text.replace(MARK, MARK + MARK) + MARK;
    }

    private static String unquoted(String text) {
        return QUOTED.matcher(text).matches()
                ? text.substring(1, text.length() - 1).replace(MARK + MARK, MARK)
                : text;
    }
}
