package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.Scopes;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedScopesTest {
    private static final OfferedScopes SILENT = OfferedScopes.ANY;

    @Test
    void all_that_was_asked_for_is_required_but_for_what_providers_seldom_name() {
        assertThat(SILENT.requiredOf(scopes("openid", "offline_access", "read", "write")))
                .isEqualTo(scopes("read", "write"));
    }

    @Test
    void whoever_chooses_none_gets_the_usual_ones_and_whoever_chooses_has_to_choose_among_those_there_are() {
        var read = new Scopes(LinkedHashSet.of("read"));
        var write = new Scopes(LinkedHashSet.of("write"));
        var offered = new OfferedScopes(read, new Scopes(LinkedHashSet.of("read", "write")), " ", Option.none());

        assertThat(offered.choose(Scopes.NONE)).contains(read);
        assertThat(offered.choose(write)).contains(write);
        assertThat(offered.choose(new Scopes(LinkedHashSet.of("admin")))).isEmpty();
        assertThat(OfferedScopes.ANY.choose(write)).contains(write);
    }

    @Test
    void a_connector_that_names_what_it_requires_is_taken_at_its_word() {
        var named = new OfferedScopes(Scopes.NONE, Scopes.NONE, " ", Option.some(scopes("read", "openid")));
        var nothing = new OfferedScopes(Scopes.NONE, Scopes.NONE, " ", Option.some(Scopes.NONE));

        assertThat(named.requiredOf(scopes("openid", "read", "write"))).isEqualTo(scopes("openid", "read"));
        assertThat(named.requiredOf(scopes("write"))).isEqualTo(Scopes.NONE);
        assertThat(nothing.requiredOf(scopes("read"))).isEqualTo(Scopes.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Mail.Read, mail.read",
        "Mail.Read, https://graph.example.com/Mail.Read",
        "https://api.example.com/auth/mail, https://api.example.com/auth/mail"
    })
    void a_scope_is_granted_in_whatever_way_the_provider_spells_it(String asked, String granted) {
        assertThat(scopes(asked).missingFrom(scopes(granted))).isEqualTo(Scopes.NONE);
    }

    @ParameterizedTest
    @CsvSource({"read, unread", "read, read.all", "https://api.example.com/mail, mail"})
    void a_scope_that_only_looks_alike_is_another_one(String asked, String granted) {
        assertThat(scopes(asked).missingFrom(scopes(granted))).isEqualTo(scopes(asked));
    }

    private static Scopes scopes(String... values) {
        return new Scopes(LinkedHashSet.of(values));
    }
}
