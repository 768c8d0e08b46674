package io.liaison.site;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java as it stands on a page: imports, and then either types or what stands in a method. */
record Snippet(String source) {

    static Snippet of(String text) {
        var imports = text.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        var rest = text.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        var isTypes =
                rest.lines().anyMatch(line -> line.matches("(public |final |abstract )*(class|record|interface) .*"));
        return new Snippet(imports + "\n"
                + (isTypes ? rest : "class Snippet { void snippet() throws Exception {\n" + rest + "\n} }"));
    }

    /** What the compiler has against it. */
    List<String> complaints() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var options = List.of(
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                System.getProperty("java.io.tmpdir"));
        compiler.getTask(null, null, diagnostics, options, null, List.of(new Source(source)))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
