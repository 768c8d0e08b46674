package io.liaison.architecture.rule;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;

/**
 * The classes to be judged: what is shipped, and what tests it. Each of an import of its own, for who is used by tests alone
 * is used by nobody.
 */
public record CodeBase(JavaClasses main, JavaClasses tests) {

    public static CodeBase withoutTests(JavaClasses main) {
        return new CodeBase(main, new ClassFileImporter().importClasses(Set.of()));
    }

    public boolean hasTests() {
        return !tests.isEmpty();
    }

    JavaClasses of(Subject subject) {
        return switch (subject) {
            case MAIN, MAIN_BESIDE_TESTS -> main;
            case TESTS -> tests;
        };
    }
}
