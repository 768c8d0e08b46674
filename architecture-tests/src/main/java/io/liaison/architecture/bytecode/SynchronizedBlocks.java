package io.liaison.architecture.bytecode;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The methods that hold a {@code synchronized} block: an instruction, which ArchUnit 1.5.0 does not record. */
public final class SynchronizedBlocks {
    private SynchronizedBlocks() {}

    /** The names of the methods; a block inside a lambda is in a method that the compiler named. */
    public static Set<String> in(JavaClass type) {
        var found = new TreeSet<String>();
        ClassFile.of(type).accept(new Finder(found), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return found;
    }

    private static final class Finder extends ClassVisitor {
        private final Set<String> found;

        private Finder(Set<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInsn(int opcode) {
                    if (opcode == Opcodes.MONITORENTER) {
                        found.add(name);
                    }
                }
            };
        }
    }
}
