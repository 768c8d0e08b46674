package io.liaison.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.FolderId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void every_fault_is_found_in_one_reading() {
        var faults = unread("""
                {"name": 7, "parentId": "top", "colour": "red", "choices": ["a", 1], "nested": {"flag": "yes"}}
                """);

        assertThat(faults)
                .containsExactly(
                        fault("/name", "name", Expectation.TEXT),
                        fault("/parentId", "parentId", Expectation.IDENTIFIER),
                        fault("/choices", "choices", Expectation.LIST_OF_TEXTS),
                        fault("/nested/flag", "flag", Expectation.FLAG),
                        fault("/colour", "colour", Expectation.KNOWN_MEMBER));
    }

    @Test
    void null_is_the_same_as_absent() {
        assertThat(unread("{\"name\": null, \"nested\": null}")).isEmpty();
    }

    @Test
    void names_are_escaped_in_pointers() {
        assertThat(unread("{\"a/b~c\": 1}")).containsExactly(fault("/a~1b~0c", "a/b~c", Expectation.KNOWN_MEMBER));
    }

    @Test
    void items_of_lists_are_named_by_their_index() {
        var body = json("{\"fields\": [{\"name\": \"site\"}, 7, {\"name\": 7}]}");

        var faults = body.read(members ->
                        new Reading(members.objects("fields", field -> field.text("name")), members.unread()))
                .get()
                .unread();

        assertThat(faults)
                .containsExactly(
                        fault("/fields/1", "fields", Expectation.OBJECT),
                        fault("/fields/2/name", "name", Expectation.TEXT));
    }

    @Test
    void values_of_forms_keep_their_kind() {
        var body = json("{\"fields\": {\"site\": \"eu\", \"live\": true, \"port\": 8080, \"scopes\": [\"read\"]}}");

        assertThat(body.read(members -> members.valuesByName("fields")).get())
                .isEqualTo(LinkedHashMap.of(
                        "site", new FieldValue.Text("eu"),
                        "live", new FieldValue.Flag(true),
                        "port", new FieldValue.Amount(new BigDecimal("8080")),
                        "scopes", new FieldValue.Texts(List.of("read"))));
    }

    @Test
    void a_number_that_only_costs_memory_is_refused() {
        var body = json("{\"fields\": {\"port\": 1e999999999}}");

        var faults = body.read(members -> new Reading(members.valuesByName("fields"), members.unread()))
                .get()
                .unread();

        assertThat(faults).containsExactly(fault("/fields/port", "port", Expectation.FIELD_VALUE));
    }

    @Test
    void parts_for_a_later_reader_are_taken_as_they_are() {
        var body = json("{\"filter\": {\"all\": [{\"value\": [1.25, null, true]}]}}");

        assertThat(body.read(members -> members.written("filter")).get())
                .contains(Written.members()
                        .with(
                                "all",
                                Written.items(Written.members()
                                        .with(
                                                "value",
                                                Written.items(
                                                        new Written.Amount(new BigDecimal("1.25")),
                                                        new Written.Flag(true))))));
    }

    @Test
    void a_part_is_taken_away_kept_or_replaced() {
        assertThat(json("{\"filter\": null}")
                        .read(members -> members.writtenOrNull("filter"))
                        .get())
                .contains(Option.none());
        assertThat(json("{}").read(members -> members.writtenOrNull("filter")).get())
                .isEmpty();
        assertThat(json("{\"filter\": \"x\"}")
                        .read(members -> members.writtenOrNull("filter"))
                        .get())
                .contains(Option.some(new Written.Text("x")));
    }

    @Test
    void an_object_of_texts_holds_nothing_else() {
        var body = json("{\"target\": {\"type\": \"webhook\", \"url\": {\"host\": \"x\"}}}");

        var faults = body.read(members -> new Reading(members.textsByNameIfAny("target"), members.unread()))
                .get()
                .unread();

        assertThat(faults).containsExactly(fault("/target/url", "url", Expectation.TEXT));
    }

    @Test
    void beyond_a_hundred_faults_nobody_reads_on() {
        var many = List.range(0, 1_000).map(index -> "\"m" + index + "\":1").mkString("{", ",", "}");

        assertThat(unread(many)).hasSize(100);
    }

    private static Seq<FieldError> unread(String json) {
        return json(json)
                .read(members -> new Reading(
                        List.of(
                                members.text("name"),
                                members.identifier("parentId", FolderId::parse),
                                members.texts("choices"),
                                members.object("nested", nested -> nested.flag("flag"))),
                        members.unread()))
                .get()
                .unread();
    }

    private static Body json(String text) {
        return new Body(Trees.json(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static FieldError fault(String pointer, String argument, Expectation expected) {
        return new FieldError(pointer, new InvalidArgument(argument, expected));
    }

    private record Reading(Object read, Seq<FieldError> unread) {}
}
