package io.liaison.domain.authentication;

import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretsAreHiddenTest {
    private static final Secret MARKED = new Secret("s3cr3t");

    static Stream<Object> holders() {
        var access = new AccessToken(MARKED, "Bearer", Option.none(), Scopes.NONE);
        var key = new ClientKey(MARKED, "CN=demo", NOON);
        return Stream.of(
                MARKED,
                access,
                new TokenGrant(access, Option.some(MARKED), NOON),
                key,
                new Possession(new ProofKey(MARKED), true),
                new FieldValue.Text("s3cr3t"),
                new FieldValue.Texts(List.of("s3cr3t")),
                new FieldValue.Amount(BigDecimal.ONE),
                new Redaction(List.of(MARKED)),
                new ClientCredential.InBody(MARKED),
                new ClientCredential.MutualTls(key),
                new Credentials.Certificate(new ClientId("c"), key, Scopes.NONE),
                new Credentials.ApiKey(MARKED),
                new Credentials.Basic(new Username("ada"), MARKED),
                new Credentials.PersonalAccessToken(MARKED),
                new Entered(
                        new Credentials.ClientSecret(new ClientId("c"), MARKED, Scopes.NONE),
                        LinkedHashMap.of("a", new FieldValue.Text("s3cr3t")),
                        LinkedHashMap.of("b", MARKED)));
    }

    @Test
    void names_are_shown() {
        assertThat(new ClientId("demo")).hasToString("demo");
        assertThat(new Username("ada")).asString().contains("ada");
    }

    @ParameterizedTest
    @MethodSource("holders")
    void no_holder_of_a_secret_shows_it(Object holder) {
        assertThat(holder.toString()).isNotBlank().doesNotContain("s3cr3t");
    }
}
