package io.liaison.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.liaison.architecture.layout.Layout;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule about classes that were never imported holds for ever. */
class ImportGuardTest {
    private static final JavaClasses MAIN = Product.code().main();
    private static final JavaClasses TESTS = Product.code().tests();

    @ParameterizedTest
    @CsvSource({
        "domain, 140",
        "application, 140",
        "persistence, 90",
        "providers, 45",
        "rest, 85",
        "sandbox, 60",
        "architecture, 60"
    })
    void a_module_is_imported_whole(String module, int atLeast) {
        assertThat(classesIn("io.liaison." + module + "..", MAIN))
                .as("classes of %s", module)
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @CsvSource({
        "domain, 50",
        "application, 200",
        "persistence, 80",
        "providers, 50",
        "rest, 100",
        "sandbox, 20",
        "architecture, 20"
    })
    void the_tests_of_a_module_are_imported_with_it(String module, int atLeast) {
        assertThat(classesIn("io.liaison." + module + "..", TESTS))
                .as("tests of %s", module)
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @MethodSource("namedPackages")
    void a_package_that_a_rule_names_has_classes(String packages) {
        assertThat(classesIn(packages, MAIN)).as("classes in %s", packages).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("namedTypes")
    void a_type_that_a_rule_names_is_there(String type) {
        assertThat(MAIN.contain(type)).as("class %s", type).isTrue();
    }

    private static Stream<String> namedTypes() {
        return Product.layout().names().required().map(Product.layout()::typeOf);
    }

    private static Stream<String> namedPackages() {
        Layout layout = Product.layout();
        return Stream.of(
                        layout.requiredPackages(),
                        Stream.of(layout.packagesOpenToApi()),
                        Stream.of(layout.sharedPackages()),
                        layout.generatedPackages(),
                        Stream.of(
                                layout.useCasePackages(),
                                layout.enginePackages(),
                                layout.textPackages(),
                                layout.inboundPortPackages(),
                                layout.outboundPortPackages(),
                                layout.sharedDomainPackages(),
                                layout.errorPackages(),
                                layout.problemPackages(),
                                layout.storePackages(),
                                layout.compositionPackages(),
                                layout.launchPackages()),
                        layout.confinements()
                                .flatMap(row -> row.places().stream().map(layout::packagesOf)))
                .flatMap(packages -> packages)
                .distinct();
    }

    /** Beyond its description: an empty package has that too. */
    private static Stream<String> classesIn(String packages, JavaClasses classes) {
        return classes.that(resideInAPackage(packages)).stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(type -> type.getName());
    }
}
