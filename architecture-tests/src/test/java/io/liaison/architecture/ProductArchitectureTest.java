package io.liaison.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.liaison.architecture.rule.Rule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProductArchitectureTest {
    private static final JavaClasses CLASSES = Product.classes();

    @ParameterizedTest
    @MethodSource("rules")
    void liaison_keeps(Rule rule) {
        rule.in(Product.layout()).check(CLASSES);
    }

    private static List<Rule> rules() {
        return RuleBook.rules();
    }
}
