package io.liaison.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.architecture.rule.Rule;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That Liaison keeps the rules is worth something only if they would be seen broken among all that is there. */
class BrokenCopyTest {
    @TempDir
    private static Path folder;

    private static BrokenCopy copy;

    @BeforeAll
    static void breakACopy() throws IOException, URISyntaxException {
        copy = BrokenCopy.in(folder);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_breaks_a_rule_is_found_in_the_midst_of_liaison(Rule rule) {
        var planted = copy.planted().getOrDefault(rule.id(), Set.of());

        var found = rule.judge(Product.layout(), copy.code()).getFailureReport().getDetails();

        assertThat(planted).isNotEmpty();
        assertThat(found)
                .as("%s, planted: %s", rule, planted)
                .anyMatch(detail -> planted.stream().anyMatch(name -> isAbout(name.replace('/', '.'), detail)));
    }

    /** By its name, or by that of its package. */
    private static boolean isAbout(String planted, String detail) {
        return detail.contains(planted) || detail.contains("<" + planted.replaceFirst("\\.[^.]*$", ">"));
    }

    private static List<Rule> rules() {
        return RuleBook.rules();
    }
}
