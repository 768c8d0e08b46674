package io.liaison.architecture.shape;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds names that would fit any class. */
final class EmptyNames {
    private static final Pattern EMPTY =
            Pattern.compile("Abstract[A-Z].*|I[A-Z][a-z].*|.*(?:Helpers?|Impl|Managers?|Utils?|Utility|Utilities)");

    private EmptyNames() {}

    static Stream<String> in(JavaClass type) {
        return Stream.of(type)
                .filter(any -> EMPTY.matcher(any.getSimpleName()).matches() && !isWrittenByMapStruct(any))
                .map(found -> found.getDescription() + " has a name that says nothing");
    }

    /** It calls what it makes of a mapper by the mapper's name and that ending. */
    private static boolean isWrittenByMapStruct(JavaClass type) {
        return type.getRawInterfaces().stream()
                .anyMatch(mapper -> type.getName().equals(mapper.getName() + "Impl")
                        && mapper.isAnnotatedWith("org.mapstruct.Mapper"));
    }
}
