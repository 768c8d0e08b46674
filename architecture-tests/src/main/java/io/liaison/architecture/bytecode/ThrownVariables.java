package io.liaison.architecture.bytecode;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The methods that throw a type variable. The compiler infers an unchecked exception for it, so that such a method
 * throws a checked one past every signature; of this ArchUnit 1.5.0 records the bound alone.
 */
public final class ThrownVariables {
    private ThrownVariables() {}

    /** The names of the methods. */
    public static Set<String> in(JavaClass type) {
        var found = new TreeSet<String>();
        ClassFile.of(type).accept(new Finder(found), ClassReader.SKIP_CODE);
        return found;
    }

    private static final class Finder extends ClassVisitor {
        private final Set<String> found;

        private Finder(Set<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            if (signature != null && signature.contains("^T")) {
                found.add(name);
            }
            return null;
        }
    }
}
