package io.liaison.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A library that one package alone knows can be replaced there. */
class ConfinedLibrariesTest {

    @ParameterizedTest
    @CsvSource({
        "com.github.kagkarlsson.scheduler.., io.liaison.persistence.rounds",
        "com.standardwebhooks..,             io.liaison.providers.webhook"
    })
    void only_one_package_knows_it(String library, String place) {
        noClasses()
                .that()
                .resideOutsideOfPackage(place)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("it has one place, where it can be replaced")
                .check(Product.classes());
    }
}
