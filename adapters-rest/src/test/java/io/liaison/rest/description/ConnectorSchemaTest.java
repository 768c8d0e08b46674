package io.liaison.rest.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakePatterns;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.Written;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.rest.description.WrittenExamples.Example;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors are given says what the server says, as far as a schema can. */
class ConnectorSchemaTest {
    private static final long SEED = 20_020_12;

    static Stream<Example> examples() {
        return WrittenExamples.all().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_accepted_by_the_schema_and_by_the_server(Example example) {
        assertThat(ConnectorSchema.faults(example.definition())).isEmpty();
        assertThat(told(example.definition())).isEmpty();
    }

    /** Faults are planted one at a time; the seed decides which wrong kind stands where. */
    @ParameterizedTest
    @MethodSource("examples")
    void the_server_refuses_each_fault_at_its_place(Example example) {
        var planted = new Planting(example.definition(), SEED).all();

        var untold = planted.reject(fault -> fault.isToldByReader(told(fault.definition())));

        assertThat(planted).isNotEmpty();
        assertThat(untold).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_schema_refuses_each_fault_at_its_place(Example example) {
        var planted = new Planting(example.definition(), SEED).all();

        var untold = planted.reject(fault -> fault.isToldBySchema(ConnectorSchema.faults(fault.definition())));

        assertThat(untold).isEmpty();
    }

    /** What needs two places to be known is none of the schema's business. */
    @ParameterizedTest
    @MethodSource("examples")
    void the_server_refuses_what_contradicts_the_rest(Example example) {
        var planted = new Contradicting(example.definition()).all();

        var untold = planted.reject(fault -> fault.isToldByReader(told(fault.definition())));

        assertThat(planted).isNotEmpty();
        assertThat(untold).isEmpty();
    }

    @Test
    void examples_show_every_member_that_there_is() {
        var shown = WrittenExamples.all().flatMap(example -> names(example.definition()));

        assertThat(ConnectorSchema.members().removeAll(shown)).isEmpty();
    }

    private static Set<String> told(Written.Members definition) {
        return ConnectorDraft.written(definition)
                .check(ConnectorSource.CUSTOM, new FakePatterns()::isOne)
                .fold(
                        failure -> failure instanceof InvalidFields invalid
                                ? invalid.errors().map(FieldError::pointer).toLinkedSet()
                                : LinkedHashSet.of(failure.toString()),
                        connector -> LinkedHashSet.<String>empty());
    }

    private static Seq<String> names(Written written) {
        return switch (written) {
            case Written.Members members ->
                members.values()
                        .keySet()
                        .toList()
                        .appendAll(members.values().values().flatMap(ConnectorSchemaTest::names));
            case Written.Items items -> items.values().flatMap(ConnectorSchemaTest::names);
            case Written.Text text -> List.empty();
            case Written.Amount amount -> List.empty();
            case Written.Flag flag -> List.empty();
        };
    }
}
