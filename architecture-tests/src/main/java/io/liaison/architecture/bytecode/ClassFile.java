package io.liaison.architecture.bytecode;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.objectweb.asm.ClassReader;

/** The file that a class was imported from. */
final class ClassFile {
    private ClassFile() {}

    static ClassReader of(JavaClass type) {
        var origin = type.getSource()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " was not imported from a class file"))
                .getUri();
        return read(origin);
    }

    private static ClassReader read(URI origin) {
        try (InputStream bytes = origin.toURL().openStream()) {
            return new ClassReader(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the class file " + origin, unreadable);
        }
    }
}
