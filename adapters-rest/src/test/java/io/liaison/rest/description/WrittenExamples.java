package io.liaison.rest.description;

import io.liaison.domain.connector.Written;
import io.liaison.rest.wire.Body;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/** All definitions that people get to see: those that are shipped, and those in the documents. */
final class WrittenExamples {
    private static final String SHELF = "io/liaison/providers/connectors/";
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern BLOCK =
            Pattern.compile("```yaml\\n(.*?)```|\\.yaml <<'END'\\n((?:> [^\\n]*\\n)*)> END\\n", Pattern.DOTALL);
    private static final Written.Members REST = Written.members()
            .with("key", "example")
            .with("name", "Example")
            .with("authentication", Written.items(Written.members().with("type", "basic")));

    private WrittenExamples() {}

    static Seq<Example> all() {
        return shipped().appendAll(documented()).append(sandbox());
    }

    static Seq<Example> shipped() {
        return List.ofAll(resource(SHELF + "index").lines().toList())
                .map(key -> new Example(key + ".yaml", read(resource(SHELF + key + ".yaml"))));
    }

    /** Examples of a part leave the rest out; it is added here. */
    static Seq<Example> documented() {
        return pages().flatMap(page -> List.ofAll(
                        BLOCK.matcher(text(page)).results().toList())
                .map(found -> Objects.requireNonNullElseGet(
                        found.group(1), () -> found.group(2).replaceAll("(?m)^> ", "")))
                .zipWithIndex((yaml, index) -> new Example(page.getFileName() + "#" + index, completed(read(yaml)))));
    }

    private static Example sandbox() {
        var yaml = resource("io/liaison/rest/launch/sandbox.yaml").replace("ISSUER", "http://127.0.0.1:8090");
        return new Example("sandbox.yaml", completed(read(yaml)));
    }

    private static Written.Members completed(Written.Members part) {
        return part.values().foldLeft(REST, (all, member) -> all.with(member._1, member._2));
    }

    private static Written.Members read(String yaml) {
        return Body.ofYaml(yaml.getBytes(StandardCharsets.UTF_8))
                .written()
                .getOrElseThrow(why -> new AssertionError(why + " in " + yaml));
    }

    private static Seq<Path> pages() {
        try (var files = Files.list(DOCS)) {
            return List.ofAll(files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String resource(String name) {
        try (var text = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A definition, by the name of the file or the page that it is in. */
    record Example(String name, Written.Members definition) {

        @Override
        public String toString() {
            return name;
        }
    }
}
