package io.liaison.site;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages about each type that embedders see, which the JDK makes of the Javadoc. What is wrong with it is an error. */
final class Reference {
    static final Path FIRST_PAGE = Path.of("api", "index.html");
    private static final List<String> MODULES = List.of("domain", "application");
    private final Path root;
    private final String libraries;

    /** {@code libraries} are those that the modules are compiled with, and may be more. */
    Reference(Path root, String libraries) {
        this.root = root;
        this.libraries = Stream.of(libraries.split(File.pathSeparator))
                .filter(library -> library.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Says what is wrong, and answers whether nothing is. */
    boolean write(Path folder, PrintStream says) {
        return ToolProvider.findFirst("javadoc").orElseThrow().run(says, says, arguments(folder)) == 0;
    }

    private String[] arguments(Path folder) {
        var usual = Stream.of(
                "-quiet",
                "-notimestamp",
                "-Werror",
                "-Xdoclint:all,-missing",
                "-encoding",
                "UTF-8",
                "-windowtitle",
                "Liaison",
                "-tag",
                "failure:a:Failures:",
                "-tag",
                "source:a:Source:",
                "-d",
                folder.resolve(FIRST_PAGE).resolveSibling("").toString(),
                "--module-path",
                libraries);
        var modules = MODULES.stream()
                .flatMap(name -> Stream.of(
                        "--module-source-path",
                        "io.liaison." + name + "=" + root.resolve(name).resolve("src/main/java"),
                        "--module",
                        "io.liaison." + name));
        return Stream.concat(usual, modules).toArray(String[]::new);
    }
}
