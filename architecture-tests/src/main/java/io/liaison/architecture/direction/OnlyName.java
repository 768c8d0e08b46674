package io.liaison.architecture.direction;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import io.liaison.architecture.bytecode.NamedTypes;
import java.util.HashSet;
import java.util.Set;

/** Names only what the core may. Asks ArchUnit first, which knows the line, then the class file, which omits nothing. */
final class OnlyName extends ArchCondition<JavaClass> {
    private final PackageMatchers own;

    private OnlyName(PackageMatchers own) {
        super("name only their own types and the vocabulary of the core");
        this.own = own;
    }

    static ArchCondition<JavaClass> typesIn(String... ownPackages) {
        return new OnlyName(PackageMatchers.of(ownPackages));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Set<String> recorded = new HashSet<>();
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            var target = dependency.getTargetClass().getBaseComponentType();
            recorded.add(target.getName());
            if (!target.isPrimitive() && isForeign(target.getName())) {
                events.add(violated(dependency, dependency.getDescription()));
            }
        }
        NamedTypes.in(type).stream()
                .filter(name -> !recorded.contains(name) && isForeign(name))
                .forEach(name -> events.add(
                        violated(type, "%s names <%s> in its class file".formatted(type.getDescription(), name))));
    }

    private boolean isForeign(String type) {
        return !own.test(CoreVocabulary.packageOf(type)) && !CoreVocabulary.has(type);
    }
}
