package io.liaison.domain.governance;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.FieldValues;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.fixture.JavaPatterns;
import io.liaison.domain.governance.GovernanceDraft.Preset;
import io.liaison.domain.governance.GovernanceDraft.Rule;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GovernanceDraftTest {
    private static final ConnectorKey PETSTORE = new ConnectorKey("petstore");
    private static final Preset KEPT = new Preset.Kept();
    private static final Map<String, Preset> NO_PRESETS = LinkedHashMap.empty();
    private static final Connector CONNECTOR = aConnector()
            .asking(
                    ConnectorField.required("site", "Site", FieldType.TEXT),
                    ConnectorField.required("pin", "PIN", FieldType.SECRET),
                    ConnectorField.required("port", "Port", FieldType.NUMBER))
            .build();
    private static final Map<ConnectorKey, Connector> KNOWN = LinkedHashMap.of(PETSTORE, CONNECTOR);
    private static final Map<ConnectorKey, Connector> NONE = LinkedHashMap.empty();

    @Test
    void a_connector_of_which_little_is_said_is_allowed_with_all_its_types() {
        var rule = wanted(new Rule(Option.none(), Option.none(), LinkedHashMap.empty()), KNOWN);

        assertThat(rule.with(LinkedHashMap.empty())).isEqualTo(ConnectorRule.OPEN);
    }

    @Test
    void the_types_are_those_that_were_written() {
        var rule = wanted(new Rule(Option.none(), Option.some(List.of("oauth2_byoa")), LinkedHashMap.empty()), KNOWN);

        assertThat(rule.types()).isEqualTo(Option.some(LinkedHashSet.of(AuthenticationKind.BRING_YOUR_OWN_APP)));
    }

    @Test
    void the_secrets_of_a_connector_are_told_from_its_open_fields() {
        var rule = wanted(filling("site", "acme", "pin", "1234", "clientSecret", "shh", "clientId", "us"), KNOWN);

        assertThat(rule.open().keySet()).containsExactlyInAnyOrder("site", "clientId");
        assertThat(rule.secret().keySet()).containsExactlyInAnyOrder("pin", "clientSecret");
        assertThat(rule.secret().get("pin")).isEqualTo(Option.some(new Secret("1234")));
    }

    @Test
    void every_text_for_a_connector_that_is_not_there_yet_counts_as_secret_unless_its_name_says_otherwise() {
        var rule = wanted(filling("site", "acme", "clientSecret", "shh", "clientId", "us"), NONE);

        assertThat(rule.open().keySet()).containsExactlyInAnyOrder("clientId");
        assertThat(rule.secret().keySet()).containsExactlyInAnyOrder("site", "clientSecret");
    }

    @Test
    void a_secret_that_is_named_without_a_value_is_kept() {
        var ref = new SecretRef(uuid(5), SecretPurpose.FIELD);
        var former = former(LinkedHashMap.of("pin", ref));

        var checked = draft(presetting("pin", KEPT))
                .check(KNOWN, former, JavaPatterns::matches)
                .get();

        assertThat(checked.rules().get(PETSTORE).get().kept()).isEqualTo(LinkedHashMap.of("pin", ref));
    }

    @Test
    void a_secret_that_was_never_stored_cannot_be_kept() {
        assertThat(faults(draft(presetting("pin", KEPT)), KNOWN))
                .containsExactly(new FieldError("/connectors/petstore/presetFields/pin", new MissingParameter("pin")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_preset_that_says_nothing_is_missing(String blank) {
        assertThat(faults(draft(filling("site", blank)), KNOWN))
                .extracting(FieldError::why)
                .containsExactly(new MissingParameter("site"));
    }

    @Test
    void every_fault_is_named_with_its_place() {
        var rule = new Rule(
                Option.some(false),
                Option.some(List.of("oauth2_byoa", "telepathy")),
                LinkedHashMap.of("colour", given("red"), "port", given("eighty")));
        var draft = new GovernanceDraft(
                Option.some("perhaps"),
                LinkedHashMap.of("petstore", rule, "no/key", new Rule(Option.none(), Option.none(), NO_PRESETS)));

        assertThat(faults(draft, KNOWN))
                .containsExactlyInAnyOrder(
                        new FieldError("/others", new InvalidArgument("others", Expectation.ALLOWED_OR_DENIED)),
                        new FieldError(
                                "/connectors/petstore/authenticationTypes/1",
                                new InvalidArgument("authenticationTypes", Expectation.AUTHENTICATION_TYPE)),
                        new FieldError(
                                "/connectors/petstore/presetFields/colour",
                                new InvalidArgument("colour", Expectation.KNOWN_MEMBER)),
                        new FieldError(
                                "/connectors/petstore/presetFields/port",
                                new InvalidArgument("port", Expectation.NUMBER)),
                        new FieldError(
                                "/connectors/no~1key", new InvalidArgument("no/key", Expectation.CONNECTOR_KEY)));
    }

    @Test
    void what_becomes_of_other_connectors_has_to_be_said() {
        var draft = new GovernanceDraft(Option.none(), LinkedHashMap.empty());

        assertThat(faults(draft, KNOWN)).containsExactly(new FieldError("/others", new MissingParameter("others")));
    }

    @Test
    void an_empty_list_of_types_is_no_list() {
        var draft = draft(new Rule(Option.none(), Option.some(List.empty()), NO_PRESETS));

        assertThat(faults(draft, KNOWN))
                .containsExactly(new FieldError(
                        "/connectors/petstore/authenticationTypes", new MissingParameter("authenticationTypes")));
    }

    private static WantedGovernance.Rule wanted(Rule rule, Map<ConnectorKey, Connector> known) {
        return draft(rule)
                .check(known, ConnectorGovernance.open(TENANT), JavaPatterns::matches)
                .get()
                .rules()
                .get(PETSTORE)
                .get();
    }

    private static Iterable<FieldError> faults(GovernanceDraft draft, Map<ConnectorKey, Connector> known) {
        Either<Failure, WantedGovernance> checked =
                draft.check(known, ConnectorGovernance.open(TENANT), JavaPatterns::matches);
        return ((InvalidFields) checked.getLeft()).errors();
    }

    private static GovernanceDraft draft(Rule rule) {
        return new GovernanceDraft(Option.some("allowed"), LinkedHashMap.of("petstore", rule));
    }

    private static Rule filling(String... namesAndValues) {
        return new Rule(
                Option.none(),
                Option.none(),
                List.of(namesAndValues).grouped(2).toLinkedMap(pair -> pair.get(0), pair -> given(pair.get(1))));
    }

    private static Rule presetting(String name, Preset preset) {
        return new Rule(Option.none(), Option.none(), LinkedHashMap.of(name, preset));
    }

    private static Preset given(String value) {
        return new Preset.Given(new FieldValue.Text(value));
    }

    private static ConnectorGovernance former(Map<String, SecretRef> secret) {
        var rule = new ConnectorRule(true, Option.none(), new FieldValues(FieldValues.NONE.open(), secret));
        return new ConnectorGovernance(TENANT, true, LinkedHashMap.of(PETSTORE, rule), Version.FIRST);
    }
}
