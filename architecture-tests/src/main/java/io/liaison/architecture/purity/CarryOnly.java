package io.liaison.architecture.purity;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import io.liaison.architecture.bytecode.CarriedAnnotations;

/** Carries annotations of some packages only, on whatever part of a class: allowed ones are listed, not forbidden. */
final class CarryOnly extends ArchCondition<JavaClass> {
    private final PackageMatchers allowed;

    private CarryOnly(PackageMatchers allowed) {
        super("carry only annotations of the language, of JSpecify and of the core");
        this.allowed = allowed;
    }

    static ArchCondition<JavaClass> annotationsOf(String... packages) {
        return new CarryOnly(PackageMatchers.of(packages));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        CarriedAnnotations.in(type).stream()
                .filter(annotation -> !allowed.test(packageOf(annotation)))
                .forEach(annotation ->
                        events.add(violated(type, "%s carries <%s>".formatted(type.getDescription(), annotation))));
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
