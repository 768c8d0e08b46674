package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R35;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.liaison.architecture.rule.CodeBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fixture lies in one folder, as all do; so its classes are first taken apart into two, as if of two modules. */
@Proves(R35)
class PackagesAreWholeTest {
    @TempDir
    private Path one;

    @TempDir
    private Path other;

    @BeforeEach
    void part_the_modules() throws IOException {
        copy("violating/domain/First", one);
        copy("violating/domain/First$Part", one);
        copy("violating/domain/fixture/Ready", one);
        copy("violating/domain/Second", other);
        copy("violating/domain/Second$Part", other);
        copy("violating/domain/folder/Third", other);
        copy("complying/domain/First", one);
        copy("complying/domain/folder/Second", other);
    }

    @Test
    void finds_each_class_in_the_package_of_another_module_and_fixtures_that_are_shipped() {
        assertThat(verdict("violating"))
                .containsExactlyInAnyOrder(
                        "Class <domain.Second$Part> shares its package with Class <domain.First> of another module",
                        "Class <domain.Second> shares its package with Class <domain.First> of another module",
                        "Class <domain.fixture.Ready> is a fixture that is shipped");
    }

    @Test
    void lets_a_module_have_packages_below_those_of_another() {
        assertThat(verdict("complying")).isEmpty();
    }

    private List<String> verdict(String fixture) {
        var root = Verdict.rootOf(R35, fixture);
        var classes = new ClassFileImporter()
                .withImportOption(location -> location.contains("/" + fixture + "/"))
                .importPaths(one, other);
        return Verdict.on(R35, root, CodeBase.withoutTests(classes));
    }

    private static void copy(String name, Path module) throws IOException {
        var file = Path.of("io/liaison/architecture/fixture/r35", name + ".class");
        var target = module.resolve(file);
        Files.createDirectories(target.getParent());
        try (var compiled = PackagesAreWholeTest.class.getResourceAsStream("/" + file)) {
            Files.copy(requireNonNull(compiled), target);
        }
    }
}
