package io.liaison.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.ErrorCatalogue;
import io.liaison.domain.error.ErrorParameters;
import io.liaison.domain.error.Failure;
import io.liaison.domain.fixture.Failures;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTextsTest {
    /** What a parameter without a value would leave: nothing between two signs, or two spaces side by side. */
    private static final String HOLE = "(?s).*(“\\s*”|«\\s*»|\\(\\s*\\)|\\s{2}|^[\\s.,;:]|\\s[.,]|:\\s*\\.).*";

    private static final Pattern CONSTANT = Pattern.compile("[A-Z_]+");

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("samples")
    void say_all_of_it_in_both_languages(Failure failure, Language language) {
        var code = ErrorCatalogue.codeOf(failure);
        var parameters = ErrorParameters.of(failure);
        var texts = ErrorTexts.in(language);
        var detail = texts.detail(code, parameters);

        assertThat(Stream.of(texts.title(code), detail, texts.remedy(code)))
                .allSatisfy(text ->
                        assertThat(text).isNotBlank().doesNotContain("{", "}").doesNotMatch(HOLE));
        assertThat(parameters.values().filter(CONSTANT.asMatchPredicate())).noneMatch(detail::contains);
    }

    static Stream<Arguments> samples() {
        return Failures.samples()
                .toJavaStream()
                .flatMap(failure -> Stream.of(Language.values()).map(language -> Arguments.of(failure, language)));
    }
}
