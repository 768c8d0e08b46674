package io.liaison.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.architecture.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProductArchitectureTest {

    @ParameterizedTest
    @MethodSource("rules")
    void liaison_keeps(Rule rule) {
        var verdict = rule.judge(Product.layout(), Product.code());

        assertThat(verdict.getFailureReport().getDetails())
                .as("%s, because %s", rule, rule.because())
                .isEmpty();
    }

    @Test
    void nothing_is_missing_that_the_layout_of_liaison_names() {
        assertThat(Architecture.of(Product.layout()).missing(Product.code().main()))
                .isEmpty();
    }

    private static List<Rule> rules() {
        return RuleBook.rules();
    }
}
