package io.liaison.architecture.tests;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import io.liaison.architecture.rule.Subject;
import java.util.List;

/** The rules of this theme. */
public final class TestRules {
    private static final Rule R38 = new Rule(
            RuleId.R38,
            "a test is a sentence that nobody else sees, a contract is a fixture, and no test sleeps, mocks or rests",
            "a test that reads as a sentence says what broke, and one that waits or pretends says little",
            Subject.TESTS,
            TestRules::testsAreSentences);

    private static final Rule R39 = new Rule(
            RuleId.R39,
            "nothing that is shipped knows a fixture or a library for tests",
            "tests may know what they test, and what they test must work without them",
            TestRules::testsStayTests);

    public static final List<Rule> ALL = List.of(R38, R39);

    private static final String[] MOCKS = {
        "io.mockk..", "mockit..", "org.easymock..", "org.jmock..", "org.mockito..", "org.powermock.."
    };

    private static final String[] TEST_LIBRARIES = {
        "io.restassured..",
        "org.assertj..",
        "org.awaitility..",
        "org.hamcrest..",
        "org.junit..",
        "org.opentest4j..",
        "org.testcontainers..",
        "org.testng.."
    };

    private TestRules() {}

    private static ArchRule testsAreSentences(Layout layout, JavaClasses tests) {
        var places = new PlacesOfTests(layout);
        return CompositeArchRule.of(classes()
                        .that()
                        .resideInAPackage(layout.allPackages())
                        .should(Breaches.none("be seen and called as tests are", places::strays)))
                .and(classes()
                        .that()
                        .resideInAPackage(layout.allPackages())
                        .should(Breaches.none("say a sentence", TestMethods::breachesIn)))
                .and(classes()
                        .that(resideInAPackage(layout.allPackages())
                                .and(resideOutsideOfPackage(layout.fixturePackages())))
                        .should(Breaches.none("leave waiting to fixtures", TestMethods::pausesIn)))
                .and(noClasses()
                        .that()
                        .resideInAPackage(layout.allPackages())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(MOCKS));
    }

    private static ArchRule testsStayTests(Layout layout) {
        return noClasses()
                .that()
                .resideInAnyPackage(layout.layers().toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAPackage(layout.fixturePackages())
                        .or(resideInAnyPackage(TEST_LIBRARIES))
                        .or(resideInAnyPackage(MOCKS)));
    }
}
