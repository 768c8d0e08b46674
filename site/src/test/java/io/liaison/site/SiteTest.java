package io.liaison.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");
    private static final Pattern TO_THE_CODE = Pattern.compile("<a title=\"([^\"]*)\"");

    @TempDir
    private Path site;

    @BeforeEach
    void write() throws IOException {
        new Site(Pages.below(ROOT)).write(site);
        Files.createDirectories(site.resolve("api"));
        Files.createFile(site.resolve(Reference.FIRST_PAGE));
    }

    @Test
    void every_link_within_the_site_leads_somewhere() throws IOException {
        var broken = files().flatMap(file -> found(LINK, file)
                        .filter(link -> !link.matches("[a-z]+:.*"))
                        .filter(link -> !leadsSomewhere(file, link))
                        .map(link -> site.relativize(file) + ": " + link))
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void every_link_to_the_code_names_something_that_is_there() throws IOException {
        var named = files().flatMap(file -> found(TO_THE_CODE, file)).distinct().toList();

        assertThat(named).hasSizeGreaterThan(5).allMatch(path -> Files.exists(ROOT.resolve(path)));
    }

    @Test
    void every_page_of_docs_is_in_it() throws IOException {
        try (var pages = Files.list(ROOT.resolve("docs"))) {
            var written = pages.filter(page -> page.toString().endsWith(".md"))
                    .map(page -> site.resolve(Page.addressOf(ROOT.relativize(page))))
                    .toList();

            assertThat(written).hasSizeGreaterThan(5).allMatch(Files::exists);
        }
    }

    @Test
    void every_page_has_a_title_and_the_menu_with_its_own_place() throws IOException {
        var decision = Files.readString(site.resolve("docs/decisions/0042-one-refresh-for-one-expiry.html"));
        var home = Files.readString(site.resolve("index.html"));

        assertThat(files()).allSatisfy(file -> assertThat(file).content().doesNotContain("<title> –", "{title}"));
        assertThat(home).contains("<title>Liaison – Liaison</title>", "<a href=\"index.html\" aria-current=\"page\">");
        assertThat(decision).contains("<a href=\"../../index.html\">Liaison</a>", "href=\"../../site.css\"");
    }

    private Stream<Path> files() throws IOException {
        try (var files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    private static boolean leadsSomewhere(Path file, String link) {
        var parts = List.of(link.split("#", 2));
        var target = parts.getFirst().isEmpty()
                ? file
                : Optional.ofNullable(file.getParent()).orElseThrow().resolve(parts.getFirst());
        return Files.exists(target) && (parts.size() == 1 || text(target).contains("id=\"" + parts.get(1) + "\""));
    }

    private static Stream<String> found(Pattern what, Path file) {
        return what.matcher(text(file)).results().map(SiteTest::first);
    }

    private static String first(MatchResult found) {
        return found.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
