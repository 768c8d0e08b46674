package io.liaison.architecture.adapter;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.liaison.architecture.bytecode.CarriedAnnotations;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.Set;
import java.util.stream.Stream;

/** How an object comes by what it works with. */
final class InjectionRules {
    static final Rule R26 = new Rule(
            RuleId.R26,
            "what an object needs is given to its constructor, and stays",
            "wiring is then code that can be read, and no object is ever half made",
            InjectionRules::constructorsOnly);

    private static final Set<String> INJECTORS = Set.of(
            "com.google.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.ejb.EJB",
            "jakarta.inject.Inject",
            "jakarta.persistence.PersistenceContext",
            "javax.annotation.Resource",
            "javax.inject.Inject",
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value");

    /** Frameworks that fill fields by annotations which are harmless on a parameter. What only describes one fills nothing. */
    private static final Set<String> FILLERS = Set.of(
            "jakarta.ws.rs",
            "jakarta.ws.rs.core",
            "org.eclipse.microprofile.config",
            "org.eclipse.microprofile.jwt",
            "org.eclipse.microprofile.rest");

    private InjectionRules() {}

    private static ArchRule constructorsOnly(Layout layout) {
        return CompositeArchRule.of(classes()
                        .that()
                        .resideInAPackage(layout.allPackages())
                        .should(Breaches.none("be filled by nobody", InjectionRules::injections)))
                .and(classes()
                        .that()
                        .resideInAnyPackage(layout.adapterPackages())
                        .or()
                        .resideInAnyPackage(layout.useCasePackages(), layout.enginePackages())
                        .should(Breaches.none("keep what they were given", InjectionRules::replaceable)));
    }

    private static Stream<String> injections(JavaClass type) {
        var carried = CarriedAnnotations.in(type).stream()
                .filter(INJECTORS::contains)
                .map(annotation -> "%s carries <%s>".formatted(type.getDescription(), annotation));
        var filled = type.getFields().stream()
                .filter(InjectionRules::isFilled)
                .map(field -> "%s is filled by a framework".formatted(field.getDescription()));
        return Stream.concat(carried, filled);
    }

    private static boolean isFilled(JavaField field) {
        return field.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getPackageName())
                .anyMatch(name ->
                        FILLERS.stream().anyMatch(filler -> name.equals(filler) || name.startsWith(filler + ".")));
    }

    /** A value may change inside of an adapter, as a cache or a count; what works with others may not. */
    private static Stream<String> replaceable(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(FINAL))
                .filter(field -> !field.getModifiers().contains(SYNTHETIC))
                .filter(field -> !field.getAllInvolvedRawTypes().stream().allMatch(Values::isValue))
                .map(field -> "%s can be replaced".formatted(field.getDescription()));
    }
}
