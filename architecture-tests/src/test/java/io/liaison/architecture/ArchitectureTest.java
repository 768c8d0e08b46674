package io.liaison.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.layout.Names;
import io.liaison.architecture.rule.RuleId;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String SHOP = "io.liaison.architecture.fixture.shop";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(SHOP);

    @Test
    void says_which_rule_is_broken_where_and_why() {
        var shop = Architecture.of(SHOP);

        assertThatThrownBy(() -> shop.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("R7: the core reads no clock")
                .hasMessageContaining("because a test then chooses the moment")
                .hasMessageContaining("Basket.now()> calls method <java.time.Instant.now()> in (Basket.java:7)");
    }

    @Test
    void keeps_quiet_about_a_rule_that_was_left_out() {
        var shop = Architecture.of(SHOP).without(RuleId.R7);

        assertThatCode(() -> shop.check(CLASSES)).doesNotThrowAnyException();
    }

    @Test
    void refuses_to_rule_about_a_package_that_was_named_and_is_not_there() {
        assertRefuses(Layout.of(SHOP).withApi("web"), "web");
        assertRefuses(Layout.of(SHOP).withShared("basket", "errors"), "rest.errors");
        assertRefuses(Layout.of(SHOP).withShared("errors").withAdapters("web").withApi("web"), "web.errors");
        assertRefuses(Layout.of(SHOP).withGenerated("persistence.tables"), "persistence.tables");
        assertRefuses(Layout.of(SHOP).withCompanions("till"), "till");
        assertRefuses(Layout.of(SHOP).withConfined("org.jooq..", "persistence", "reports"), "reports");
        assertRefuses(Layout.of(SHOP).withSuffix("Event", "domain.event"), "domain.event");
        assertRefuses(Layout.of(SHOP).withCore("model", "application"), "model");
    }

    @Test
    void refuses_to_rule_about_a_type_that_was_named_and_is_not_there() {
        var shop = Architecture.of(
                Layout.of(SHOP).withSecrets("Secret", "Password").withUncontracted("Prices"));

        assertThatThrownBy(() -> shop.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("No class is called Password", "No class is called Prices");
    }

    @Test
    void says_which_rule_finds_nothing_to_judge() {
        var shop = Architecture.of(Layout.of(SHOP).withSecrets("BasketResource"));

        assertThatThrownBy(() -> shop.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("R7: the core reads no clock")
                .hasMessageContaining("R36: the readable form of a secret")
                .hasMessageContaining(
                        "finds nothing to judge, so name what it is about in the layout, or leave R36 out");
    }

    @Test
    void judges_tests_when_it_is_given_them() {
        var noContract = new ClassFileImporter().importClasses(ArchitectureTest.class);
        var shop = Architecture.of(SHOP).without(RuleId.R7, RuleId.R38);

        assertThatThrownBy(() -> shop.check(CLASSES, noContract)).hasMessageContaining("R29: an outbound port");
    }

    private static void assertRefuses(Layout layout, String missing) {
        assertThatThrownBy(() -> Architecture.of(layout).check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No class resides in " + SHOP + "." + missing + "..");
    }

    @Test
    void refuses_to_rule_about_a_layer_that_is_not_there() {
        var shop = Architecture.of(Layout.of(SHOP).withAdapters("rest", "telephone"));

        assertThatThrownBy(() -> shop.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No class resides in " + SHOP + ".telephone..");
    }

    @Test
    void refuses_an_api_and_a_store_that_are_not_there() {
        var shop = Architecture.of(Layout.of(SHOP).withApi("web").withStore("archive"));

        assertThatThrownBy(() -> shop.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No class resides in " + SHOP + ".web..")
                .hasMessageContaining("No class resides in " + SHOP + ".archive..");
    }

    @Test
    void refuses_to_rule_about_a_type_that_is_not_there() {
        var shop = Architecture.of(Layout.of(SHOP).withNames(Names.usual().withTranslators("rest.Interpreter")));

        assertThatThrownBy(() -> shop.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no class " + SHOP + ".rest.Interpreter");
    }
}
