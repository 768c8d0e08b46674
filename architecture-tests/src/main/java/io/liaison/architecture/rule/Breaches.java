package io.liaison.architecture.rule;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.function.Function;
import java.util.stream.Stream;

/** A rule that is told as what breaks it: a sentence for each breach, and none about a class that keeps it. */
public final class Breaches extends ArchCondition<JavaClass> {
    private final Function<JavaClass, Stream<String>> of;

    private Breaches(Function<JavaClass, Stream<String>> of) {
        super("keep the rule");
        this.of = of;
    }

    /** The rule for the classes of some packages; it is broken, too, when there are none. */
    public static ArchRule in(Function<JavaClass, Stream<String>> breaches, String... packages) {
        return classes().that().resideInAnyPackage(packages).should(new Breaches(breaches));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        of.apply(type).distinct().sorted().forEach(breach -> events.add(violated(type, breach)));
    }
}
