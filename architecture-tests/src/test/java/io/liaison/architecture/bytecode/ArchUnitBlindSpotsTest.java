package io.liaison.architecture.bytecode;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ArchUnit 1.5.0 does not record. When one of these fails, it has learned to, and something of ours can go. */
class ArchUnitBlindSpotsTest {
    private static final String FIXTURES = "io.liaison.architecture.fixture.blindspot.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages("io.liaison.architecture.fixture.blindspot");

    @ParameterizedTest
    @CsvSource({
        "Uses$AnnotatedComponent, io.liaison.architecture.fixture.blindspot.Marks$OnAComponent",
        "Uses$AnnotatedType, io.liaison.architecture.fixture.blindspot.Marks$OnAUse",
        "Uses$Cast, java.sql.Timestamp",
        "Uses$Closed, io.liaison.architecture.fixture.blindspot.Uses$OnlyOne",
        "Uses$NewArray, java.sql.Timestamp",
        "Uses$SwitchLabel, java.sql.Timestamp"
    })
    void a_type_is_named_in_the_class_file_and_is_no_dependency(String user, String used) {
        var type = imported(user);

        assertThat(type.getDirectDependenciesFromSelf())
                .extracting(dependency -> dependency.getTargetClass().getName())
                .doesNotContain(used);
        assertThat(NamedTypes.in(type)).contains(used);
    }

    @ParameterizedTest
    @CsvSource({"Uses$AnnotatedComponent, OnAComponent", "Uses$AnnotatedType, OnAUse"})
    void an_annotation_is_carried_and_is_on_no_member(String user, String annotation) {
        var type = imported(user);

        assertThat(type.getMembers())
                .allSatisfy(member -> assertThat(member.getAnnotations()).isEmpty());
        assertThat(CarriedAnnotations.in(type)).contains(FIXTURES + "Marks$" + annotation);
    }

    @Test
    void a_synchronized_block_leaves_a_trace_in_the_instructions_only() {
        assertThat(SynchronizedBlocks.in(imported("Uses$SynchronizedBlock"))).containsExactly("size");
    }

    @Test
    void a_sealed_type_is_known_by_its_class_file_only() {
        assertThat(SealedTypes.isSealed(imported("Uses$Closed"))).isTrue();
        assertThat(SealedTypes.isSealed(imported("Uses"))).isFalse();
    }

    @Test
    void a_thrown_type_variable_is_recorded_as_its_bound() {
        var type = imported("Uses$ThrownVariable");

        assertThat(type.getMethod("pass", Throwable.class).getExceptionTypes())
                .extracting(JavaClass::getName)
                .containsExactly("java.lang.Throwable");
        assertThat(ThrownVariables.in(type)).containsExactly("pass");
    }

    @Test
    void a_method_reference_is_no_call() {
        var rule = noClasses().that().haveSimpleName("MethodReference").should().callMethod(Instant.class, "now");

        assertThat(rule.evaluate(CLASSES).hasViolation()).isFalse();
    }

    @Test
    void a_method_reference_is_an_access() {
        assertThat(imported("Uses$MethodReference").getAccessesFromSelf())
                .extracting(access -> access.getTarget().getFullName())
                .contains("java.time.Instant.now()");
    }

    @Test
    void a_lambda_belongs_to_the_method_around_it() {
        assertThat(imported("Uses$Lambda").getMethod("stamp").getAccessesFromSelf())
                .extracting(access -> access.getTarget().getFullName())
                .contains("java.time.Instant.now()");
    }

    @Test
    void the_ready_rule_about_standard_streams_misses_a_reference_to_print_stack_trace() {
        assertThat(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.evaluate(CLASSES).hasViolation())
                .isFalse();
    }

    /** The compiler has copied the value, and nothing tells where from. */
    @Test
    void a_constant_of_another_class_leaves_its_value_alone() {
        var type = imported("Uses$Constant");

        assertThat(NamedTypes.in(type)).doesNotContain("java.sql.Types");
        assertThat(Constants.in(type).numbers()).contains(java.sql.Types.INTEGER);
    }

    private static JavaClass imported(String fixture) {
        return CLASSES.get(FIXTURES + fixture);
    }
}
