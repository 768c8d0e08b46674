package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connector.ConnectorDraft.OfferRevocation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.RevocationReach;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ConnectorDraftTest {
    private static final ConnectorDraft.Offer OWN_APP = offer("oauth2_byoa", Option.none());

    @Test
    void a_definition_with_an_issuer_needs_no_other_address() {
        var connector = draft("petstore", Option.some("https://auth.example.com"), List.of(OWN_APP), List.empty())
                .check(ConnectorSource.CUSTOM)
                .get();

        assertThat(connector.offers().head().endpoints().issuer()).isNotEmpty();
    }

    @Test
    void the_shortest_definition_works() {
        var issuer = URI.create("https://auth.example.com");

        var connector = ConnectorDraft.of("petstore", "Petstore", issuer, "oauth2_client_credentials", "oauth2_byoa")
                .check(ConnectorSource.CUSTOM)
                .get();

        assertThat(connector.apiBaseUrl().map(UrlTemplate::value)).containsExactly("https://auth.example.com");
        assertThat(connector.offers())
                .allMatch(offer -> offer.endpoints().issuer().isDefined())
                .extracting(AuthenticationOffer::kind)
                .containsExactly(AuthenticationKind.CLIENT_CREDENTIALS, AuthenticationKind.BRING_YOUR_OWN_APP);
    }

    @Test
    void every_fault_is_named_with_its_pointer() {
        var field = new ConnectorDraft.Field(
                Option.some("1st"),
                Option.none(),
                Option.some("colour"),
                true,
                Option.some("["),
                List.empty(),
                Option.none());
        var offer = offer("magic", Option.some("https://{nobody}.example.com/token"));

        var pointers = faults(draft("Pet Store", Option.none(), List.of(offer), List.of(field)));

        assertThat(pointers)
                .containsExactlyInAnyOrder(
                        "/key",
                        "/fields/0/name",
                        "/fields/0/type",
                        "/fields/0/pattern",
                        "/authentication/0/type",
                        "/authentication/0/tokenUrl");
    }

    @Test
    void a_description_has_two_thousand_characters_at_most() {
        var longest = described("x".repeat(2_000));
        var tooLong = described("x".repeat(2_001));

        assertThat(longest.check(ConnectorSource.CUSTOM)).isNotEmpty();
        assertThat(faults(tooLong)).containsExactly("/description");
    }

    @Test
    void the_same_type_is_not_offered_twice() {
        var pointers =
                faults(draft("petstore", Option.some("https://a.example"), List.of(OWN_APP, OWN_APP), List.empty()));

        assertThat(pointers).containsExactly("/authentication");
    }

    @Test
    void a_consent_without_a_page_to_consent_on_is_refused() {
        var offer = offer("oauth2_byoa", Option.some("https://auth.example.com/token"));

        assertThat(faults(draft("petstore", Option.none(), List.of(offer), List.empty())))
                .containsExactly("/authentication/0/authorizationUrl");
    }

    @Test
    void a_secret_field_has_no_place_in_an_address() {
        var secret = new ConnectorDraft.Field(
                Option.some("token"),
                Option.none(),
                Option.some("secret"),
                true,
                Option.none(),
                List.empty(),
                Option.none());
        var offer = offer("oauth2_client_credentials", Option.some("https://auth.example.com/{token}"));

        assertThat(faults(draft("petstore", Option.none(), List.of(offer), List.of(secret))))
                .containsExactly("/authentication/0/tokenUrl");
    }

    @Test
    void what_is_shown_as_entered_needs_no_server_and_has_none() {
        var key = shown("api_key", Option.none());
        var misled = shown("api_key", Option.some("https://auth.example.com/token"));

        assertThat(draft("petstore", Option.none(), List.of(key), List.empty()).check(ConnectorSource.CUSTOM))
                .isNotEmpty();
        assertThat(faults(draft("petstore", Option.none(), List.of(misled), List.empty())))
                .containsExactly("/authentication/0/tokenUrl");
    }

    @Test
    void a_revocation_goes_to_an_address_and_ends_one_thing_or_the_other() {
        var nonsense = new OfferRevocation(Option.some("nowhere"), Option.some("everything"));
        var offer = revoking("oauth2_client_credentials", nonsense);

        assertThat(faults(draft("petstore", Option.none(), List.of(offer), List.empty())))
                .containsExactlyInAnyOrder("/authentication/0/revocation/url", "/authentication/0/revocation/ends");
    }

    /** The careful guess: what ends more than was meant costs somebody else a grant. */
    @Test
    void a_revocation_of_which_nothing_is_said_may_end_all_of_the_account() {
        var offer = offer("oauth2_client_credentials", Option.some("https://auth.example.com/token"));

        var endpoints = draft("petstore", Option.none(), List.of(offer), List.empty())
                .check(ConnectorSource.CUSTOM)
                .get()
                .offer(AuthenticationKind.CLIENT_CREDENTIALS)
                .get()
                .endpoints();

        assertThat(endpoints.reach()).isEqualTo(RevocationReach.ACCOUNT);
    }

    @Test
    void a_revocation_that_says_so_ends_just_the_token() {
        var narrow = new OfferRevocation(Option.some("https://auth.example.com/revoke"), Option.some("token"));
        var offer = revoking("oauth2_client_credentials", narrow);

        var endpoints = draft("petstore", Option.none(), List.of(offer), List.empty())
                .check(ConnectorSource.CUSTOM)
                .get()
                .offer(AuthenticationKind.CLIENT_CREDENTIALS)
                .get()
                .endpoints();

        assertThat(endpoints.revocation().map(UrlTemplate::value)).contains("https://auth.example.com/revoke");
        assertThat(endpoints.reach()).isEqualTo(RevocationReach.TOKEN);
    }

    @Test
    void a_code_for_another_device_needs_an_address_that_hands_it_out() {
        var offer = offer("oauth2_device_code", Option.some("https://auth.example.com/token"));

        assertThat(faults(draft("petstore", Option.none(), List.of(offer), List.empty())))
                .containsExactly("/authentication/0/deviceAuthorizationUrl");
    }

    private static ConnectorDraft described(String description) {
        return new ConnectorDraft(
                Option.some("petstore"),
                Option.some("Petstore"),
                Option.some(description),
                List.empty(),
                Option.some("https://auth.example.com"),
                Option.none(),
                List.empty(),
                List.of(OWN_APP),
                Option.none(),
                List.empty());
    }

    private static Seq<String> faults(ConnectorDraft draft) {
        var failure = (InvalidFields) draft.check(ConnectorSource.CUSTOM).getLeft();
        return failure.errors().map(FieldError::pointer);
    }

    private static ConnectorDraft draft(
            String key, Option<String> issuer, Seq<ConnectorDraft.Offer> offers, Seq<ConnectorDraft.Field> fields) {
        return new ConnectorDraft(
                Option.some(key),
                Option.some("Petstore"),
                Option.none(),
                List.empty(),
                issuer,
                Option.none(),
                fields,
                offers,
                Option.none(),
                List.empty());
    }

    private static ConnectorDraft.Offer offer(String type, Option<String> tokenUrl) {
        return offer(type, tokenUrl, Option.none());
    }

    private static ConnectorDraft.Offer shown(String type, Option<String> tokenUrl) {
        var header = new ConnectorDraft.Placement(Option.none(), Option.some("X-Api-Key"), Option.none());
        return offer(type, tokenUrl, Option.some(header));
    }

    private static ConnectorDraft.Offer offer(
            String type, Option<String> tokenUrl, Option<ConnectorDraft.Placement> placement) {
        return offer(type, tokenUrl, placement, Option.none());
    }

    private static ConnectorDraft.Offer revoking(String type, OfferRevocation revocation) {
        return offer(type, Option.some("https://auth.example.com/token"), Option.none(), Option.some(revocation));
    }

    private static ConnectorDraft.Offer offer(
            String type,
            Option<String> tokenUrl,
            Option<ConnectorDraft.Placement> placement,
            Option<OfferRevocation> revocation) {
        return new ConnectorDraft.Offer(
                Option.some(type),
                Option.none(),
                List.empty(),
                Option.none(),
                Option.none(),
                tokenUrl,
                Option.none(),
                revocation,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                LinkedHashMap.empty(),
                placement,
                ConnectorDraft.Assertion.UNWRITTEN,
                Option.none());
    }
}
