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
