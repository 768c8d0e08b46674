package io.liaison.architecture.bytecode;

import com.tngtech.archunit.core.domain.JavaClass;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The readable form of a class. That of a record stands in its class file although nobody wrote it. */
public final class OwnText {
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";

    private OwnText() {}

    /** Whether somebody wrote a {@code toString} for this very class. */
    public static boolean isWrittenFor(JavaClass type) {
        var file = new ClassNode();
        ClassFile.of(type).accept(file, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return file.methods.stream()
                .filter(method -> method.name.equals("toString") && method.desc.equals("()Ljava/lang/String;"))
                .anyMatch(method -> !isGenerated(method));
    }

    private static boolean isGenerated(MethodNode method) {
        for (var instruction : method.instructions) {
            if (instruction instanceof InvokeDynamicInsnNode linked
                    && linked.bsm.getOwner().equals(RECORDS)) {
                return true;
            }
        }
        return false;
    }
}
