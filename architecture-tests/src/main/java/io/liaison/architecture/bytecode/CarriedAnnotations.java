package io.liaison.architecture.bytecode;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/**
 * The annotations of a class, wherever it carries them: ArchUnit 1.5.0 knows neither those on the use of a type nor
 * those that only a record component has.
 */
public final class CarriedAnnotations {
    private CarriedAnnotations() {}

    /** The names of the annotation types. Those with source retention have left no trace. */
    public static Set<String> in(JavaClass type) {
        var collector = new AnnotationCollector();
        ClassFile.of(type).accept(collector, ClassReader.SKIP_FRAMES);
        return collector.names();
    }
}
