package io.liaison.rest.story;

import static io.liaison.rest.story.Trouble.inEachLanguage;
import static io.liaison.rest.story.Trouble.raises;

import io.liaison.application.text.Language;
import io.liaison.domain.error.ErrorCode;
import io.liaison.providers.fixture.SigningIssuer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An issuer that is not there keeps no server from starting, and no token from being looked at later. */
class AbsentIssuerIT {

    static Stream<Trouble> troubles() {
        return Stream.of(
                raises(ErrorCode.ISSUER_UNAVAILABLE, 503, AbsentIssuerIT::shownAToken),
                raises(ErrorCode.SIGN_IN_NOT_OFFERED, 403, AbsentIssuerIT::askedToLeadThere));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void a_code_is_answered_in_the_language_of_the_caller(Trouble trouble, @TempDir Path folder)
            throws IOException, SQLException {
        var answers = trouble.scenery().play(folder);

        answers.forEach((language, answer) -> trouble.expected().isMetBy(answer.response(), language));
    }

    private static Map<Language, Answer> shownAToken(Path folder) {
        var issuer = new SigningIssuer();
        issuer.close();
        try (var server = naming(issuer, folder)) {
            var somebody = server.as(issuer.token(claims -> claims.audience("liaison")));
            return inEachLanguage(language -> somebody.speaking(language).get("/principals/me"));
        }
    }

    /** Where the operator has not said what we are to the issuer. */
    private static Map<Language, Answer> askedToLeadThere(Path folder) {
        var issuer = new SigningIssuer();
        issuer.close();
        try (var server = naming(issuer, folder)) {
            return inEachLanguage(
                    language -> server.asAdministrator().speaking(language).atConsole("issuer/sign-in"));
        }
    }

    private static LiaisonServer naming(SigningIssuer issuer, Path folder) {
        return Launch.in(folder)
                .withKey("administrator-of-the-trouble")
                .with("LIAISON_OIDC_ISSUER=" + issuer.uri())
                .with("LIAISON_OIDC_AUDIENCE=liaison")
                .start();
    }
}
