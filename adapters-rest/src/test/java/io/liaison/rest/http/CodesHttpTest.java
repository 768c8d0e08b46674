package io.liaison.rest.http;

import io.liaison.application.text.Language;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class CodesHttpTest {

    static Stream<Scenario> scenarios() {
        return Stream.of(
                        RequestScenarios.all(),
                        FolderScenarios.all(),
                        PrincipalScenarios.all(),
                        ConnectorScenarios.all(),
                        GovernanceScenarios.all(),
                        RoleScenarios.all(),
                        CertificateScenarios.all(),
                        ConsentScenarios.all(),
                        ProviderScenarios.all(),
                        ProxyScenarios.all(),
                        TriggerScenarios.all())
                .flatMap(each -> each);
    }

    static Stream<Arguments> inEachLanguage() {
        return scenarios()
                .flatMap(scenario -> Stream.of(Language.values()).map(language -> Arguments.of(scenario, language)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("inEachLanguage")
    void a_code_is_answered_in_the_language_of_the_caller(Scenario scenario, Language language) {
        var answer = scenario.raising().apply(new Story(language));

        scenario.expected().isMetBy(answer.response(), language);
    }
}
