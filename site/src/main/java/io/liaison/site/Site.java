package io.liaison.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The site: each page with the menu beside it. {@code Site ROOT FOLDER} writes that of a project into a folder. */
final class Site {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private final Pages pages;
    private final String frame;

    Site(Pages pages) throws IOException {
        this.pages = pages;
        this.frame = resource("frame.html");
    }

    public static void main(String... arguments) throws IOException {
        var root = Path.of(arguments[0]).toRealPath();
        var folder = Path.of(arguments[1]);
        new Site(Pages.below(root)).write(folder);
        if (!new Reference(root, System.getProperty("java.class.path")).write(folder, System.err)) {
            throw new IllegalStateException("the Javadoc is not what it should be");
        }
    }

    void write(Path folder) throws IOException {
        for (var page : pages.all().toList()) {
            var file = folder.resolve(page.target());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, html(page));
        }
        Files.writeString(folder.resolve("site.css"), resource("site.css"));
    }

    private String html(Page page) {
        return frame.replace("{title}", page.title())
                .replace("{style}", page.linkTo(Path.of("site.css")))
                .replace("{menu}", menu(page))
                .replace("{content}", renderer(page).render(PARSER.parse(page.text())));
    }

    private HtmlRenderer renderer(Page page) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> new Links(pages, page))
                .build();
    }

    private String menu(Page here) {
        var pagesThere = pages.menu().stream()
                .map(page -> "<a href=\"%s\"%s>%s</a>"
                        .formatted(
                                here.linkTo(page.target()),
                                page.equals(here) ? " aria-current=\"page\"" : "",
                                page.title()));
        var reference = "<a href=\"%s\">Java reference</a>".formatted(here.linkTo(Reference.FIRST_PAGE));
        return Stream.concat(pagesThere, Stream.of(reference)).collect(Collectors.joining("\n"));
    }

    private static String resource(String name) throws IOException {
        try (var resource = Site.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
