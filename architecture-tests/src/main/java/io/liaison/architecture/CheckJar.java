package io.liaison.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import io.liaison.architecture.launch.Terminal;
import io.liaison.architecture.rule.CodeBase;
import io.liaison.architecture.rule.RuleId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * The rule book, aimed at jars from a command line:
 *
 * <pre>{@code java -cp … io.liaison.architecture.CheckJar com.acme.shop shop.jar shop-core.jar --without R4,R23}</pre>
 *
 * Ends with 0 when all is well, with 1 when a rule is broken, and with 2 when it could not find out.
 */
public final class CheckJar {
    private CheckJar() {}

    public static void main(String... arguments) {
        var verdict = verdict(List.of(arguments));
        Terminal.show(verdict.lines());
        System.exit(verdict.status());
    }

    static Verdict verdict(List<String> arguments) {
        return switch (Request.parse(arguments)) {
            case Request.Refused refused -> new Verdict(2, List.of(refused.why(), Request.USAGE));
            case Request.Check check -> verdict(check);
        };
    }

    private static Verdict verdict(Request.Check check) {
        var unreadable = check.jars().stream().filter(jar -> !isJar(jar)).toList();
        if (!unreadable.isEmpty()) {
            return new Verdict(2, unreadable.stream().map(CheckJar::refusalOf).toList());
        }
        var architecture =
                Architecture.of(check.layout()).without(check.without().toArray(RuleId[]::new));
        var code = CodeBase.withoutTests(imported(check.jars()));
        var missing = architecture.missing(code.main());
        return missing.isEmpty() ? judged(architecture, code) : new Verdict(2, missing);
    }

    private static Verdict judged(Architecture architecture, CodeBase code) {
        var broken = architecture.brokenRules(code);
        var lines = new ArrayList<>(broken);
        lines.add("Rules left out: " + architecture.leftOut(code));
        lines.add(broken.isEmpty() ? "All rules hold." : "Rules broken: " + broken.size());
        return new Verdict(broken.isEmpty() ? 0 : 1, List.copyOf(lines));
    }

    private static JavaClasses imported(List<Path> jars) {
        var entries = jars.stream()
                .map(jar -> Location.of(URI.create("jar:" + jar.toUri() + "!/")))
                .collect(Collectors.toUnmodifiableSet());
        return new ClassFileImporter().importLocations(entries);
    }

    private static String refusalOf(Path file) {
        return (Files.exists(file) ? "Not a jar: %s" : "No such file: %s").formatted(file);
    }

    private static boolean isJar(Path file) {
        try (var jar = new JarFile(file.toFile())) {
            return jar.size() > 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** What to say, and the status to end with. */
    record Verdict(int status, List<String> lines) {}
}
