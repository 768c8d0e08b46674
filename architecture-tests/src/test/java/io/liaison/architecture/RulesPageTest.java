package io.liaison.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.architecture.rule.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the rules is made of the rules themselves and of what is written by hand around them. */
class RulesPageTest {
    private static final Path BY_HAND = Path.of("src", "docs", "rules.md");
    private static final Path PAGE = Path.of("..", "docs", "rules.md");
    private static final Path MADE = Path.of("target", "docs", "rules.md");
    private static final Pattern ROW = Pattern.compile("^\\| \\{(R\\d+)} \\|");

    @Test
    void the_page_tells_of_each_rule_what_the_rule_itself_says() throws IOException {
        Files.createDirectories(MADE.getParent());
        Files.write(MADE, page());

        assertThat(Files.readAllLines(MADE))
                .as("When the change is meant: cp architecture-tests/%s docs/rules.md", MADE)
                .containsExactlyElementsOf(Files.readAllLines(PAGE));
    }

    private static List<String> page() throws IOException {
        return Files.readAllLines(BY_HAND).stream()
                .map(line -> ROW.matcher(line).replaceFirst(RulesPageTest::cells))
                .toList();
    }

    private static String cells(MatchResult row) {
        var rule = RuleBook.rule(RuleId.valueOf(row.group(1)));
        return Matcher.quoteReplacement("| %s | %s | %s |".formatted(rule.id(), rule.sentence(), rule.because()));
    }
}
