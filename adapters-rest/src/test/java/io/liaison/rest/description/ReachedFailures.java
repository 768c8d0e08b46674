package io.liaison.rest.description;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import io.liaison.application.port.FailsWith;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.domain.trigger.TriggerState;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can go wrong behind some methods, as their byte code says it: what the use cases that they call declare, and what
 * they and whatever they call make on their own. A lambda or a method reference counts as a call.
 */
final class ReachedFailures {
    private static final String OURS = "io.liaison.";

    /** What is made there is told as the reason of a state, and never answered. */
    private static final Set<String> REASONS = Set.of(TriggerState.class.getName());

    private final Set<Class<?>> kinds = new LinkedHashSet<>();
    private final Set<Malformation> malformations = new LinkedHashSet<>();
    private final Set<JavaCodeUnit> seen = new LinkedHashSet<>();

    private ReachedFailures() {}

    static ReachedFailures from(Collection<? extends JavaCodeUnit> starts) {
        var reached = new ReachedFailures();
        reached.follow(starts);
        return reached;
    }

    /** One of each; a category that is declared as a whole stands for all that is in it. */
    Stream<Failure> among(Collection<Failure> samples) {
        var malformed = malformations.stream().<Failure>map(reason -> new MalformedRequest(reason, ""));
        var others = kinds.stream()
                .filter(kind -> kind != MalformedRequest.class)
                .flatMap(kind -> of(kind, samples).stream())
                .distinct();
        return Stream.concat(malformed, others);
    }

    private static List<Failure> of(Class<?> kind, Collection<Failure> samples) {
        var found = samples.stream().filter(kind::isInstance).toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no sample of " + kind);
        }
        return found;
    }

    private void follow(Collection<? extends JavaCodeUnit> starts) {
        var waiting = new ArrayDeque<JavaCodeUnit>(starts);
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (seen.add(next)) {
                declared(next);
                next.getAccessesFromSelf().forEach(access -> {
                    made(access);
                    called(access).ifPresent(waiting::add);
                });
            }
        }
    }

    private void declared(JavaCodeUnit unit) {
        unit.tryGetAnnotationOfType(FailsWith.class.getName())
                .flatMap(declaration -> declaration.get("value"))
                .ifPresent(kindsOf -> Stream.of((JavaClass[]) kindsOf)
                        .map(ReachedFailures::load)
                        .forEach(this::declared));
    }

    /** Whoever declares that a request is malformed has read its body. */
    private void declared(Class<?> kind) {
        kinds.add(kind);
        if (kind == MalformedRequest.class) {
            malformations.add(Malformation.BODY_TOO_LARGE);
        }
    }

    private void made(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        if (access.getTarget() instanceof FieldAccessTarget constant && owner.isEquivalentTo(Malformation.class)) {
            malformations.add(Malformation.valueOf(constant.getName()));
        }
        if (access.getName().equals("<init>") && owner.isAssignableTo(Failure.class)) {
            kinds.add(load(owner));
        }
    }

    private static Optional<JavaCodeUnit> called(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return access.getTarget() instanceof CodeUnitAccessTarget target
                        && owner.startsWith(OURS)
                        && !REASONS.contains(owner)
                ? target.resolveMember().map(JavaCodeUnit.class::cast)
                : Optional.empty();
    }

    /** By its name, since the description is derived where another class loader has the same classes. */
    private static Class<?> load(JavaClass type) {
        try {
            return Class.forName(type.getName());
        } catch (ClassNotFoundException unpackaged) {
            throw new IllegalStateException(unpackaged);
        }
    }
}
