package io.liaison.architecture.shape;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** What the sources say about their public types. Class files have no comments, so this reads text, and needs a JDK. */
public final class Documentation {
    private Documentation() {}

    /** The public top-level types without Javadoc below a folder of sources. */
    public static List<String> missingIn(Path sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(problem -> {}, null, StandardCharsets.UTF_8)) {
            var units = files.getJavaFileObjectsFromPaths(javaFilesIn(sources));
            var task = (JavacTask) compiler.getTask(null, files, problem -> {}, List.of("-proc:none"), null, units);
            var comments = DocTrees.instance(task);
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .flatMap(unit -> undocumented(unit, comments))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the sources in " + sources, unreadable);
        }
    }

    private static Stream<String> undocumented(CompilationUnitTree unit, DocTrees comments) {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .filter(type -> comments.getDocComment(TreePath.getPath(unit, type)) == null)
                .map(type -> unit.getPackageName() + "." + type.getSimpleName());
    }

    private static List<Path> javaFilesIn(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
