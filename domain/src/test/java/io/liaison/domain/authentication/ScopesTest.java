package io.liaison.domain.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class ScopesTest {
    private static final Scopes ASKED = scopes("mail.read", "offline_access");

    @Test
    void keep_their_order_and_stand_there_once() {
        assertThat(scopes("b", "a", "b").joined(" ")).isEqualTo("b a");
        assertThat(scopes("b", "a").joined(",")).isEqualTo("b,a");
    }

    @Test
    void what_could_not_be_sent_as_a_scope_is_refused() {
        assertThat(Scopes.of(List.of("mail.read", "two words"))).isEmpty();
        assertThat(Scopes.of(List.of(""))).isEmpty();
        assertThat(Scopes.of(List.of("x".repeat(256)))).isNotEmpty();
        assertThat(Scopes.of(List.of("x".repeat(257)))).isEmpty();
    }

    /** A provider that says nonsense has said the rest all the same. */
    @Test
    void what_a_provider_reports_that_is_none_is_left_out() {
        assertThat(Scopes.reported(List.of("mail.read", "", "\"", "offline_access")))
                .isEqualTo(ASKED);
    }

    @Test
    void providers_answer_in_another_case_and_with_the_address_of_their_api() {
        var granted = scopes("https://graph.example/Mail.Read", "Offline_Access");

        assertThat(ASKED.missingFrom(granted)).isEqualTo(Scopes.NONE);
        assertThat(ASKED.among(granted)).isEqualTo(ASKED);
        assertThat(ASKED.missingFrom(scopes("e-mail.read"))).isEqualTo(ASKED);
    }

    @Test
    void may_name_the_host_of_an_account() {
        var template = scopes("https://{org}.crm.example/.default", "offline_access");

        assertThat(template.filledWith(HashMap.of("org", "contoso")))
                .isEqualTo(scopes("https://contoso.crm.example/.default", "offline_access"));
        assertThat(template.filledWith(HashMap.of("org", "x offline_access y"))).isEqualTo(template);
        assertThat(template.filledWith(HashMap.empty())).isEqualTo(template);
    }

    private static Scopes scopes(String... named) {
        return Scopes.of(List.of(named)).get();
    }
}
