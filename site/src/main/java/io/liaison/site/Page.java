package io.liaison.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One page, as it is written.
 *
 * @param source where it is below the root of the project, such as {@code docs/rest.md}
 * @param text its Markdown; the first line is its title
 */
record Page(Path source, String text) {
    private static final String HOME = "README.md";

    static Page read(Path root, Path source) throws IOException {
        return new Page(source, Files.readString(root.resolve(source)));
    }

    String title() {
        return text.lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    /** Where it is in the site, such as {@code docs/rest.html}. */
    Path target() {
        return addressOf(source);
    }

    /** The same of another page, whether there is one or not. */
    static Path addressOf(Path source) {
        return source.equals(Path.of(HOME))
                ? Path.of("index.html")
                : source.resolveSibling(source.getFileName().toString().replaceFirst("\\.md$", ".html"));
    }

    /** What leads from here to another place in the site. */
    String linkTo(Path target) {
        var folder = target().getParent();
        return (folder == null ? target : folder.relativize(target)).toString().replace('\\', '/');
    }

    /** What a link on it means, below the root of the project. */
    Path resolved(String link) {
        var folder = source.getParent();
        return (folder == null ? Path.of(link) : folder.resolve(link)).normalize();
    }
}
