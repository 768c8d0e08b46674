package io.liaison.architecture.rule;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition that is given by what tells the breaches of a class, a line for each. */
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

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        finder.apply(type)
                .map(breach -> breach + " in " + type.getSourceCodeLocation())
                .forEach(line -> events.add(violated(type, line)));
    }
}
