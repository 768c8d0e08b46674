package io.liaison.architecture.rule;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition that is told as what breaks it: a line for each breach, and none about a class that keeps it. */
public final class Breaches extends ArchCondition<JavaClass> {
    private final Function<JavaClass, Stream<String>> finder;

    private Breaches(String condition, Function<JavaClass, Stream<String>> finder) {
        super(condition);
        this.finder = finder;
    }

    /** @param condition what a class without breaches does, after "should" */
    public static ArchCondition<JavaClass> none(String condition, Function<JavaClass, Stream<String>> finder) {
        return new Breaches(condition, finder);
    }

    /** The rule for the classes of some packages; it is broken, too, when there are none. */
    public static ArchRule in(Function<JavaClass, Stream<String>> finder, String... packages) {
        return classes().that().resideInAnyPackage(packages).should(none("keep the rule", finder));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        finder.apply(type)
                .map(breach -> located(breach, type))
                .distinct()
                .sorted()
                .forEach(line -> events.add(violated(type, line)));
    }

    /** ArchUnit tells the line of an access itself. */
    private static String located(String breach, JavaClass type) {
        return breach.endsWith(")") && breach.contains(" in (")
                ? breach
                : breach + " in " + type.getSourceCodeLocation();
    }
}
