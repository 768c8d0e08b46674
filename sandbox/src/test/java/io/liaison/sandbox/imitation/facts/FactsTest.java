package io.liaison.sandbox.imitation.facts;

import static io.liaison.sandbox.imitation.habits.ClientProof.BASIC;
import static io.liaison.sandbox.imitation.habits.ClientProof.POST;
import static io.liaison.sandbox.imitation.habits.ClientProof.PRIVATE_KEY_JWT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liaison.sandbox.imitation.habits.ApiRequest.Body;
import io.liaison.sandbox.imitation.habits.Demands;
import io.liaison.sandbox.imitation.habits.Encoding;
import io.liaison.sandbox.imitation.habits.ErrorStyle;
import io.liaison.sandbox.imitation.habits.Expiry.Form;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.Pkce;
import io.liaison.sandbox.imitation.habits.Place;
import io.liaison.sandbox.imitation.habits.Placement;
import io.liaison.sandbox.imitation.habits.RevocationHabits;
import io.liaison.sandbox.imitation.habits.RevocationHabits.Proof;
import io.liaison.sandbox.imitation.habits.Rotation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsTest {
    private static final Facts FACTS = Facts.read();

    @Test
    void there_are_seventy() {
        assertThat(FACTS.all()).hasSize(70).extracting(Habits::key).doesNotHaveDuplicates();
    }

    static List<Habits> all() {
        return FACTS.all();
    }

    /** What a provider has to have for a way that it is said to have. */
    @ParameterizedTest
    @MethodSource("all")
    void a_way_has_what_it_needs(Habits habits) {
        var ways = FACTS.ways(habits.key());

        assertThat(ways).isNotEmpty();
        assertThat(habits.authorization().page().isPresent()).isEqualTo(ways.contains(Way.CODE));
        assertThat(habits.device().isPresent()).isEqualTo(ways.contains(Way.DEVICE));
        assertThat(habits.token().endpoint().isPresent())
                .isEqualTo(ways.stream().anyMatch(way -> !way.grant().isEmpty()));
        assertThat(habits.api().keys().isEmpty()).isEqualTo(ways.stream().noneMatch(Way::isByHand));
        assertThat(habits.api().requests().isEmpty()).isFalse();
    }

    @Test
    void nobody_else_is_known() {
        assertThatThrownBy(() -> FACTS.of("acme")).hasMessageContaining("acme");
    }

    @Test
    void slack_has_two_kinds_of_tokens_and_errors_that_are_successes() {
        var slack = FACTS.of("slack");

        assertThat(slack.authorization().scoping().tokens())
                .isEqualTo(Map.of("scope", "", "user_scope", "/authed_user"));
        assertThat(slack.authorization().scoping().separator()).isEqualTo(",");
        assertThat(slack.answer().errors()).isEqualTo(ErrorStyle.OK_FALSE);
        assertThat(slack.api().errors()).isEqualTo(ErrorStyle.OK_FALSE);
        assertThat(slack.api().requests().getFirst().ids()).containsExactly("/team_id", "/user_id");
    }

    @Test
    void zoho_moves_to_another_data_centre_and_has_a_prefix_of_its_own() {
        var zoho = FACTS.of("zoho-crm");

        assertThat(zoho.authorization().callback()).containsEntry("accounts-server", "https://accounts.zoho.eu");
        assertThat(zoho.token().endpoint()).contains(Place.of("accounts.zoho.eu/oauth/v2/token"));
        assertThat(zoho.api().bearer()).isEqualTo(Placement.header("Authorization", "Zoho-oauthtoken "));
        assertThat(zoho.answer().errors()).isEqualTo(ErrorStyle.IN_200);
        assertThat(zoho.authorization().offline().again()).isEqualTo(new Demands(Map.of("prompt", "consent")));
    }

    @Test
    void exact_rotates_every_ten_minutes_and_not_too_early() {
        var exact = FACTS.of("exact-online");

        assertThat(exact.answer().expiry().first()).contains(Duration.ofMinutes(10));
        assertThat(exact.answer().expiry().form()).isEqualTo(Form.SECONDS_AS_TEXT);
        assertThat(exact.answer().grantError()).isEqualTo("invalid_grant Old refresh token used");
        assertThat(exact.refresh().rotation()).isEqualTo(Rotation.ROTATES);
        assertThat(exact.refresh().lifetime()).contains(Duration.ofDays(30));
        assertThat(exact.refresh().notBefore()).isPresent();
    }

    @Test
    void quickbooks_tells_its_company_on_the_way_back() {
        var quickbooks = FACTS.of("quickbooks");

        assertThat(quickbooks.authorization().callback()).containsOnlyKeys("realmId");
        assertThat(quickbooks.token().proofs()).containsExactly(BASIC);
        assertThat(quickbooks.api().requests().getFirst().scopes()).containsExactly("openid");
    }

    @Test
    void salesforce_tells_its_instance_and_no_end() {
        var salesforce = FACTS.of("salesforce");

        assertThat(salesforce.answer().extras()).containsEntry("/instance_url", "https://acme.my.salesforce.com");
        assertThat(salesforce.answer().expiry().form()).isEqualTo(Form.UNSAID);
        assertThat(salesforce.answer().expiry().first()).contains(Duration.ofHours(2));
        assertThat(salesforce.refresh().unsaid()).isTrue();
        assertThat(salesforce.isAt("acme.my.salesforce.com")).isTrue();
        assertThat(salesforce.isAt("acme.example")).isFalse();
    }

    @Test
    void notion_wants_json_a_version_and_an_owner() {
        var notion = FACTS.of("notion");

        assertThat(notion.token().encodings()).containsExactly(Encoding.JSON);
        assertThat(notion.api().headers()).isEqualTo(new Demands(Map.of("Notion-Version", "*")));
        assertThat(notion.authorization().required()).isEqualTo(new Demands(Map.of("owner", "user")));
    }

    @Test
    void facebook_exchanges_access_tokens() {
        var facebook = FACTS.of("facebook");

        assertThat(facebook.refresh().rotation()).isEqualTo(Rotation.EXCHANGES);
        assertThat(facebook.refresh().grantType()).isEqualTo("fb_exchange_token");
        assertThat(facebook.refresh().parameter()).isEqualTo("fb_exchange_token");
        assertThat(facebook.answer().expiry().refreshed()).contains(Duration.ofDays(60));
        assertThat(facebook.revocation())
                .contains(RevocationHabits.at(Place.of("graph.facebook.com/v23.0/me/permissions"))
                        .by("DELETE", Proof.TOKEN)
                        .endingAll());
    }

    @Test
    void figma_refreshes_elsewhere_and_miro_in_the_query() {
        assertThat(FACTS.of("figma").token().refreshEndpoint()).contains(Place.of("api.figma.com/v1/oauth/refresh"));
        assertThat(FACTS.of("miro").token().refreshEncodings()).containsExactly(Encoding.QUERY);
        assertThat(FACTS.of("miro").token().encodings()).containsExactly(Encoding.FORM);
    }

    @Test
    void zendesk_answers_strangers_and_lets_lifetimes_be_asked_for() {
        var zendesk = FACTS.of("zendesk");

        assertThat(zendesk.api().errors()).isEqualTo(ErrorStyle.anonymous(List.of("/user/id"), List.of("/user/email")));
        assertThat(zendesk.answer().expiry().askedBy()).isEqualTo("expires_in");
        assertThat(zendesk.refresh().endsAccess()).isTrue();
        assertThat(zendesk.isAt("acme.zendesk.com")).isTrue();
    }

    @Test
    void jira_has_an_audience_a_leeway_and_sites() {
        var jira = FACTS.of("jira");

        assertThat(jira.authorization().required())
                .isEqualTo(new Demands(Map.of("audience", "api.atlassian.com", "prompt", "consent")));
        assertThat(jira.refresh().leeway()).isEqualTo(Duration.ofMinutes(10));
        assertThat(jira.api().requests())
                .anySatisfy(request -> assertThat(request.document()).containsEntry("/0/id", "cloud-4711"));
    }

    @Test
    void mailchimp_says_zero_and_tells_its_data_centre() {
        var mailchimp = FACTS.of("mailchimp");
        var identity = mailchimp.api().requests().getFirst();

        assertThat(mailchimp.answer().expiry().form()).isEqualTo(Form.ZERO);
        assertThat(identity.bearer()).isEqualTo(Optional.of(Placement.header("Authorization", "OAuth ")));
        assertThat(identity.document()).containsEntry("/dc", "us21");
    }

    @Test
    void datadog_has_a_key_of_two_parts() {
        assertThat(FACTS.of("datadog").api().keys())
                .containsExactly(
                        List.of(Placement.header("DD-API-KEY", ""), Placement.header("DD-APPLICATION-KEY", "")));
    }

    @Test
    void others_have_habits_too() {
        assertThat(FACTS.of("github").answer().formUnlessJson()).isTrue();
        assertThat(FACTS.of("github").revocation()).map(RevocationHabits::proof).contains(Proof.CLIENT_BY_BASIC);
        assertThat(FACTS.of("box").authorization().pkce()).isEqualTo(Pkce.REFUSED);
        assertThat(FACTS.of("canva").authorization().pkce()).isEqualTo(Pkce.REQUIRED);
        assertThat(FACTS.of("dropbox").api().requests().getFirst().body()).isEqualTo(Body.EMPTY);
        assertThat(FACTS.of("auth0").token().proofs()).containsExactlyInAnyOrder(POST, PRIVATE_KEY_JWT);
        assertThat(FACTS.of("square").answer().expiry().form()).isEqualTo(Form.MOMENT);
        assertThat(FACTS.of("shopify").refresh().rotation()).isEqualTo(Rotation.OVERLAPS);
    }
}
