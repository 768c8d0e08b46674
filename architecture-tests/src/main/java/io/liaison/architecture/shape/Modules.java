package io.liaison.architecture.shape;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** The modules of a code base, told apart by the folder or jar that a class was imported from. */
final class Modules {
    private Modules() {}

    static Stream<String> intrusion(JavaClass type) {
        var speaker = Speaker.of(type);
        return moduleOf(type).equals(moduleOf(speaker))
                ? Stream.empty()
                : Stream.of("%s shares its package with %s of another module"
                        .formatted(type.getDescription(), speaker.getDescription()));
    }

    private static String moduleOf(JavaClass type) {
        var file = type.getName().replace('.', '/') + ".class";
        return type.getSource()
                .map(source -> source.getUri().toString().replace(file, ""))
                .orElse("");
    }
}
