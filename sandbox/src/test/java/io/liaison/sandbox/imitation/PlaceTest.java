package io.liaison.sandbox.imitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.imitation.habits.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "https://acme.example/token, acme.example, /token, true",
        "acme.example/token, acme.example, /token/, true",
        "acme.example/token/, acme.example, /token, true",
        "acme.example/token, acme.example, /tokens, false",
        "acme.example/token, acmeXexample, /token, false",
        "{org}.acme.example/token, a-1.acme.example, /token, true",
        "{org}.acme.example/token, a.b.acme.example, /token, false",
        "{org...}.acme.example/token, a.b.acme.example, /token, true",
        "{org}.acme.example/token, .acme.example, /token, false",
        "{org}.acme.example/token, evil.example, /token, false",
        "api.{site}/me, api.eu.acme.example, /me, true",
        "{host}/me, eu.acme.example, /me, true",
        "acme.example/{tenant}/me, acme.example, /t1/me, true",
        "acme.example/{tenant}/me, acme.example, /t1/t2/me, false",
        "acme.example/{id}.json, acme.example, /7.json, true",
        "acme.example/{id}.json, acme.example, /7.xml, false",
        "acme.example/api/**, acme.example, /api/a/b, true",
        "acme.example/api/**, acme.example, /api, true",
        "acme.example/api/**, acme.example, /apis, false",
        "acme.example/**, acme.example, '', true",
        "acme.example/ex/{id}/rest/**, acme.example, /ex/7/rest/a, true",
        "acme.example/ex/{id}/rest/**, acme.example, /ex/7/other, false"
    })
    void a_place_is_a_host_and_a_path(String place, String host, String path, boolean expected) {
        assertThat(Place.of(place).is(host, path)).isEqualTo(expected);
    }
}
