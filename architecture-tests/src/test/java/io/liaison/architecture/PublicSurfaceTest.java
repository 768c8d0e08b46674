package io.liaison.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.architecture.shape.PublicSurface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What embedders may rely on is written down, so that no change of it goes unseen. */
class PublicSurfaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"domain", "application"})
    void the_public_surface_is_the_one_on_file(String module) throws IOException {
        var file = Path.of("..", module, "api.txt");
        var actual = Path.of("target", "api", module + ".txt");
        Files.createDirectories(actual.getParent());
        Files.write(actual, surfaceOf(module));

        assertThat(Files.readAllLines(actual))
                .as("When the change is meant: cp architecture-tests/%s %s/api.txt", actual, module)
                .containsExactlyElementsOf(Files.exists(file) ? Files.readAllLines(file) : List.of());
    }

    /** Services are public in part, but no module exports them. */
    private static List<String> surfaceOf(String module) {
        var layout = Product.layout();
        return PublicSurface.of(Product.code()
                .main()
                .that(resideInAPackage(layout.packagesOf(module)))
                .that(not(resideInAPackage(layout.useCasePackages()))));
    }
}
