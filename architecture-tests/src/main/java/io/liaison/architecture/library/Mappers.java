package io.liaison.architecture.library;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.PackageMatcher;
import io.liaison.architecture.layout.Layout;
import java.util.stream.Stream;

/** What can be wrong with a mapper. */
record Mappers(PackageMatcher domain) {

    Mappers(Layout layout) {
        this(PackageMatcher.of(layout.domainPackages()));
    }

    Stream<String> faultsOf(JavaClass mapper) {
        return Stream.of(shape(mapper), configuration(mapper), targets(mapper)).flatMap(faults -> faults);
    }

    private static Stream<String> shape(JavaClass mapper) {
        var isHidden =
                Stream.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED).noneMatch(mapper.getModifiers()::contains);
        return mapper.isInterface() && isHidden
                ? Stream.empty()
                : Stream.of(mapper.getDescription() + " is no package-private interface");
    }

    /** What a mapper says itself about targets that it forgets wins over what is shared. */
    private static Stream<String> configuration(JavaClass mapper) {
        var annotation = mapper.getAnnotationOfType(MapStruct.MAPPER);
        var isShared = annotation
                .get("config")
                .filter(config -> config instanceof JavaClass type && type.isAnnotatedWith(MapStruct.CONFIGURATION))
                .isPresent();
        return isShared && !annotation.hasExplicitlyDeclaredProperty("unmappedTargetPolicy")
                ? Stream.empty()
                : Stream.of(mapper.getDescription() + " does not keep to the shared configuration");
    }

    private Stream<String> targets(JavaClass mapper) {
        return mapper.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .flatMap(this::targets);
    }

    private Stream<String> targets(JavaMethod method) {
        var filled = method.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(MapStruct.TARGET))
                .map(JavaParameter::getType);
        return Stream.concat(Stream.of(method.getReturnType()), filled)
                .flatMap(this::ofTheDomain)
                .map(type -> "%s maps to <%s>".formatted(method.getDescription(), type.getName()));
    }

    private Stream<JavaClass> ofTheDomain(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(part -> domain.matches(part.getPackageName()));
    }
}
