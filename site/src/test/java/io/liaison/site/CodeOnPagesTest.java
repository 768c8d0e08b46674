package io.liaison.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is shown as code is tried: a {@code console} is typed by the stories of {@code adapters-rest}, which reads what is
 * {@code yaml}, too; the rest here.
 */
class CodeOnPagesTest {
    private static final Set<String> TRIED_ELSEWHERE = Set.of("console", "yaml");
    private static final Set<String> DRAWN = Set.of("");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void is_of_a_kind_that_is_tried_or_a_drawing() throws IOException {
        var kinds = blocks().map(Block::language).distinct().toList();

        assertThat(kinds).contains("java", "console");
        assertThat(kinds)
                .allMatch(kind -> Set.of("java", "sh", "json").contains(kind)
                        || TRIED_ELSEWHERE.contains(kind)
                        || DRAWN.contains(kind));
    }

    @ParameterizedTest
    @MethodSource("java")
    void compiles_where_it_is_java(Block block) {
        assertThat(Snippet.of(block.text()).complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sh")
    void is_understood_by_a_shell_where_it_cannot_be_typed(Block block) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
        try (var input = shell.outputWriter()) {
            input.write(block.text());
        }

        assertThat(shell.waitFor())
                .as(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
    }

    private static List<Block> java() throws IOException {
        return in("java");
    }

    private static List<Block> sh() throws IOException {
        return in("sh");
    }

    private static List<Block> in(String language) throws IOException {
        return blocks().filter(block -> block.language().equals(language)).toList();
    }

    private static Stream<Block> blocks() throws IOException {
        return Pages.below(Path.of("..").toAbsolutePath().normalize()).menu().stream()
                .flatMap(page -> BLOCK.matcher(page.text())
                        .results()
                        .map(found -> new Block(page.source(), found.group(1), found.group(2))));
    }

    private record Block(Path page, String language, String text) {

        @Override
        public String toString() {
            return page + ": " + text.lines().findFirst().orElse("");
        }
    }
}
