package io.liaison.architecture.tests;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import io.liaison.architecture.layout.Layout;
import java.util.stream.Stream;

/**
 * Finds tests and contracts that are not called, or not placed, as such. What several tests of one package have in common is
 * nobody else's concern, so that an abstract one that only they see may be called anything.
 */
final class PlacesOfTests {
    private final PackageMatcher fixtures;

    PlacesOfTests(Layout layout) {
        this.fixtures = PackageMatcher.of(layout.fixturePackages());
    }

    Stream<String> strays(JavaClass type) {
        if (type.isNestedClass()) {
            return Stream.empty();
        }
        var isAbstract = type.getModifiers().contains(ABSTRACT);
        var isContract = type.getSimpleName().endsWith("Contract");
        if (isContract || (isAbstract && type.getModifiers().contains(PUBLIC) && TestMethods.areIn(type))) {
            return isContract && isAbstract && fixtures.matches(type.getPackageName())
                    ? Stream.empty()
                    : Stream.of(type.getDescription() + " is no abstract …Contract among the fixtures");
        }
        return TestMethods.areIn(type) && !isAbstract ? asTest(type) : Stream.empty();
    }

    private static Stream<String> asTest(JavaClass type) {
        var seen = Stream.of(type)
                .filter(test -> test.getModifiers().contains(PUBLIC))
                .map(test -> test.getDescription() + " is a test that all can see");
        var nameless = Stream.of(type)
                .filter(test -> !test.getSimpleName().matches(".+(?:Test|IT)"))
                .map(test -> test.getDescription() + " is a test by another name");
        return Stream.concat(seen, nameless);
    }
}
