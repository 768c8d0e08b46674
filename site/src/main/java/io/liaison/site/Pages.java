package io.liaison.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All pages in the order of the menu; then the decisions, which have a page that lists them. */
record Pages(List<Page> menu, List<Page> decisions) {
    private static final List<String> MENU = List.of(
            "README",
            "docs/concepts",
            "docs/embedding",
            "docs/rest",
            "docs/connectors",
            "docs/catalogue-of-connectors",
            "docs/triggers",
            "docs/operations",
            "docs/errors",
            "docs/rules");

    private static final Path DECISIONS = Path.of("docs", "decisions");

    static Pages below(Path root) throws IOException {
        var menu = new ArrayList<Page>();
        for (var name : MENU) {
            menu.add(Page.read(root, Path.of(name + ".md")));
        }
        var decisions = new ArrayList<Page>();
        try (var files = Files.list(root.resolve(DECISIONS))) {
            for (var file : files.sorted().toList()) {
                decisions.add(Page.read(root, root.relativize(file)));
            }
        }
        menu.add(list(decisions));
        return new Pages(List.copyOf(menu), List.copyOf(decisions));
    }

    Stream<Page> all() {
        return Stream.concat(menu.stream(), decisions.stream());
    }

    Optional<Page> at(Path source) {
        return all().filter(page -> page.source().equals(source)).findFirst();
    }

    private static Page list(List<Page> decisions) {
        var text = new StringBuilder("# Decisions\n\nWhy it is so, in the order in which it was decided.\n\n");
        decisions.forEach(page -> text.append("- [%s](%s)\n"
                .formatted(page.title().replace(".", "\\."), page.source().getFileName())));
        return new Page(DECISIONS.resolve("index.md"), text.toString());
    }
}
