package io.liaison.domain.connector.definition;

import static io.liaison.domain.fixture.DefinitionBuilder.aDefinition;
import static io.liaison.domain.fixture.DefinitionBuilder.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.connector.Written;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.RevocationReach;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class OfferCheckTest {
    private static final String AT = "/authentication/0";

    @Test
    void a_challenge_is_sent_unless_a_definition_says_that_the_server_cannot_take_one() {
        var offer = anOffer("oauth2_byoa");

        assertThat(aDefinition().offering(offer).offer().pkce()).isTrue();
        assertThat(aDefinition().offering(offer.with("pkce", "S256")).offer().pkce())
                .isTrue();
        assertThat(aDefinition().offering(offer.with("pkce", "none")).offer().pkce())
                .isFalse();
        assertThat(aDefinition().offering(offer.with("pkce", "plain")).faults()).containsExactly(AT + "/pkce");
    }

    @Test
    void an_app_that_proves_itself_needs_a_secret_and_one_that_cannot_need_not() {
        assertThat(secretOf("client_secret_post").map(ConnectorField::required)).contains(true);
        assertThat(secretOf("none").map(ConnectorField::required)).contains(false);
    }

    @Test
    void one_entry_may_hold_for_types_that_are_alike() {
        var both = anOffer("oauth2_byoa").with("type", Written.texts("oauth2_authorization_code", "oauth2_byoa"));

        assertThat(aDefinition().offering(both).connector().offers())
                .extracting(AuthenticationOffer::kind)
                .containsExactly(AuthenticationKind.AUTHORIZATION_CODE, AuthenticationKind.BRING_YOUR_OWN_APP);
    }

    @Test
    void the_faults_of_an_entry_for_several_types_are_told_once() {
        var wrong = anOffer("oauth2_byoa")
                .with("type", Written.texts("oauth2_authorization_code", "magic"))
                .with("tokenUrl", "nowhere");

        assertThat(aDefinition().offering(wrong).faults()).containsExactlyInAnyOrder(AT + "/type/1", AT + "/tokenUrl");
    }

    @Test
    void what_is_no_text_is_not_taken_for_left_out() {
        var wrong = anOffer("oauth2_byoa")
                .with("clientAuthentication", 7)
                .with("dpop", true)
                .with(
                        "learned",
                        Written.items(Written.members()
                                .with("name", "site")
                                .with("from", "callback")
                                .with("at", "site")
                                .with("type", 7)));

        assertThat(aDefinition().offering(wrong).faults())
                .containsExactlyInAnyOrder(AT + "/clientAuthentication", AT + "/dpop", AT + "/learned/0/type");
    }

    @Test
    void scopes_name_only_what_is_known() {
        var strange = Written.members().with("default", Written.texts("https://{nobody}.example.com/.default"));

        assertThat(aDefinition()
                        .offering(anOffer("oauth2_byoa").with("scopes", strange))
                        .faults())
                .containsExactly(AT + "/scopes/default");
    }

    @Test
    void steps_in_two_languages_are_in_english_too() {
        var steps = Written.members().with("fr", Written.texts("Ouvrez la page."));

        assertThat(aDefinition()
                        .offering(anOffer("oauth2_byoa").with("setup", steps))
                        .faults())
                .containsExactly(AT + "/setup/en");
    }

    @Test
    void the_same_type_is_not_offered_twice() {
        assertThat(aDefinition()
                        .offering(anOffer("oauth2_byoa"), anOffer("oauth2_byoa"))
                        .faults())
                .containsExactly("/authentication");
    }

    @Test
    void each_type_needs_the_addresses_that_it_uses() {
        assertThat(aDefinition().offering(anOffer("basic").without("type")).faults())
                .containsExactly(AT + "/type", AT + "/tokenUrl");
        assertThat(missing("oauth2_byoa", "authorizationUrl")).isTrue();
        assertThat(missing("oauth2_byoa", "tokenUrl")).isTrue();
        assertThat(missing("oauth2_device_code", "deviceAuthorizationUrl")).isTrue();
    }

    @Test
    void what_is_shown_as_entered_needs_no_server_and_has_none() {
        var misled = anOffer("api_key")
                .with("tokenUrl", "https://auth.example.com/token")
                .with("tokenRequest", Written.members());

        assertThat(aDefinition().offering(anOffer("api_key")).faults()).isEmpty();
        assertThat(aDefinition().offering(misled).faults())
                .containsExactlyInAnyOrder(AT + "/tokenUrl", AT + "/tokenRequest");
    }

    @Test
    void a_secret_field_has_no_place_in_an_address() {
        var secret = Written.members().with("name", "token").with("type", "secret");
        var offer = anOffer("oauth2_client_credentials").with("tokenUrl", "https://auth.example.com/{token}");

        assertThat(aDefinition().asking(secret).offering(offer).faults()).containsExactly(AT + "/tokenUrl");
    }

    @Test
    void a_revocation_goes_to_an_address_and_ends_one_thing_or_the_other() {
        var nonsense = Written.members().with("url", "nowhere").with("ends", "everything");

        assertThat(aDefinition()
                        .offering(anOffer("oauth2_byoa").with("revocation", nonsense))
                        .faults())
                .containsExactlyInAnyOrder(AT + "/revocation/url", AT + "/revocation/ends");
    }

    /** The careful guess: what ends more than was meant costs somebody else a grant. */
    @Test
    void a_revocation_of_which_nothing_is_said_may_end_all_of_the_account() {
        assertThat(aDefinition().offer().endpoints().reach()).isEqualTo(RevocationReach.ACCOUNT);
    }

    @Test
    void a_revocation_that_says_so_ends_just_the_token() {
        var narrow =
                Written.members().with("url", "https://auth.example.com/revoke").with("ends", "token");

        var endpoints = aDefinition()
                .offering(anOffer("oauth2_byoa").with("revocation", narrow))
                .offer()
                .endpoints();

        assertThat(endpoints.revocation().map(UrlTemplate::value)).contains("https://auth.example.com/revoke");
        assertThat(endpoints.reach()).isEqualTo(RevocationReach.TOKEN);
    }

    private static boolean missing(String type, String member) {
        return aDefinition().offering(anOffer(type).without(member)).faults().contains(AT + "/" + member);
    }

    private static Option<ConnectorField> secretOf(String clientAuthentication) {
        return aDefinition()
                .offering(anOffer("oauth2_byoa").with("clientAuthentication", clientAuthentication))
                .offer()
                .credentialFields()
                .find(field -> field.name().equals("clientSecret"));
    }
}
