package io.liaison.architecture.adapter;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.PackageMatcher;
import io.liaison.architecture.layout.Layout;
import java.util.stream.Stream;

/** The packages of the services, each of which shows what the engine makes of it, and what other services need. */
final class Services {
    private final PackageMatcher all;
    private final PackageMatcher ports;

    Services(Layout layout) {
        this.all = PackageMatcher.of(layout.useCasePackages());
        this.ports = PackageMatcher.of(layout.inboundPortPackages());
    }

    /** The engine may know the makers of use cases, and what has to be handed to them. */
    DescribedPredicate<JavaClass> areClosedToTheEngine() {
        return describe(
                "are services that no maker of use cases asks for",
                type -> isService(type) && !isMaker(type) && !isAskedForByAMaker(type));
    }

    Stream<String> shownInVain(JavaClass type) {
        if (!type.getModifiers().contains(PUBLIC) || type.isNestedClass()) {
            return Stream.empty();
        }
        if (implementsAPort(type)) {
            return Stream.of(type.getDescription() + " is seen outside of its package, and its port is enough");
        }
        return isMaker(type) || isNeededElsewhere(type)
                ? Stream.empty()
                : Stream.of(type.getDescription() + " is seen outside of its package, and nobody looks");
    }

    private boolean implementsAPort(JavaClass type) {
        return !type.isInterface()
                && type.getAllRawInterfaces().stream().anyMatch(port -> ports.matches(port.getPackageName()));
    }

    private boolean isAskedForByAMaker(JavaClass type) {
        return usersOf(type)
                .filter(Services::isMaker)
                .flatMap(maker -> maker.getCodeUnits().stream())
                .filter(unit -> !unit.getModifiers().contains(PRIVATE))
                .anyMatch(unit -> takes(unit, type));
    }

    /** By another service, or in the signature of what is itself seen. */
    private boolean isNeededElsewhere(JavaClass type) {
        return usersOf(type)
                .anyMatch(
                        user -> isService(user) && (!user.getPackage().equals(type.getPackage()) || shows(user, type)));
    }

    private static boolean shows(JavaClass user, JavaClass type) {
        return user.getModifiers().contains(PUBLIC)
                && user.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(PUBLIC))
                        .anyMatch(unit -> takes(unit, type)
                                || unit.getReturnType().getAllInvolvedRawTypes().contains(type));
    }

    private static boolean takes(JavaCodeUnit unit, JavaClass type) {
        return unit.getParameterTypes().stream()
                .anyMatch(parameter -> parameter.getAllInvolvedRawTypes().contains(type));
    }

    private static Stream<JavaClass> usersOf(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(dependency -> dependency.getOriginClass())
                .distinct();
    }

    private boolean isService(JavaClass type) {
        return all.matches(type.getPackageName());
    }

    private static boolean isMaker(JavaClass type) {
        return type.getSimpleName().endsWith("UseCases");
    }
}
