package io.liaison.architecture.bytecode;

import com.tngtech.archunit.core.domain.JavaClass;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** Whether a type is sealed, which ArchUnit 1.5.0 does not record. */
public final class SealedTypes {
    private SealedTypes() {}

    public static boolean isSealed(JavaClass type) {
        if (type.getSource().isEmpty()) {
            return false;
        }
        var node = new ClassNode();
        ClassFile.of(type).accept(node, ClassReader.SKIP_CODE);
        return node.permittedSubclasses != null;
    }
}
