package io.liaison.architecture.library;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import io.liaison.architecture.bytecode.NamedTypes;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks ArchUnit first, which knows the line, then the class file, which omits no cast and no pattern. */
final class UsesOfVavr {
    /** What a method reference names, since the compiler writes down where a method is declared. */
    private static final Set<String> BY_REFERENCE =
            Set.of("io.vavr.Value", "io.vavr.collection.Foldable", "io.vavr.collection.Traversable");

    /** What else stands in a class file because of the methods that are called: lambdas, loops, results passed on. */
    private static final Set<String> BY_CALL = Stream.concat(
                    Stream.of("io.vavr.Tuple2", "io.vavr.collection.Iterator", "io.vavr.collection.Vector"),
                    IntStream.rangeClosed(0, 8).mapToObj(arity -> "io.vavr.Function" + arity))
            .collect(Collectors.toUnmodifiableSet());

    private UsesOfVavr() {}

    /** A sentence for each use of what is not allowed. */
    static Stream<String> besides(JavaClass type, Set<String> allowed) {
        var recorded = type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isForeign(nameOf(dependency), allowed))
                .toList();
        var names = recorded.stream().map(UsesOfVavr::nameOf).collect(Collectors.toSet());
        return Stream.concat(
                recorded.stream().map(Dependency::getDescription),
                NamedTypes.in(type).stream()
                        .filter(name -> isForeign(name, allowed) && !isByCall(name) && !names.contains(name))
                        .map(name -> "%s names <%s> in its class file".formatted(type.getDescription(), name)));
    }

    private static boolean isByCall(String type) {
        return BY_CALL.contains(type) || type.startsWith("io.vavr.Checked");
    }

    private static String nameOf(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getName();
    }

    private static boolean isForeign(String type, Set<String> allowed) {
        return Vavr.has(type) && !Vavr.isAmong(allowed, type) && !BY_REFERENCE.contains(type);
    }
}
