package io.liaison.architecture.bytecode;

import com.tngtech.archunit.core.domain.JavaClass;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** What only those may extend whom it permits, which ArchUnit 1.5.0 does not know. */
public final class ClosedTypes {
    private ClosedTypes() {}

    public static boolean isSealed(JavaClass type) {
        var file = new ClassNode();
        ClassFile.of(type).accept(file, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return file.permittedSubclasses != null;
    }
}
