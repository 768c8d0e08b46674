package io.liaison.architecture.bytecode;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

/**
 * Every type that a class file names. ArchUnit 1.5.0 leaves some out: casts, labels of a pattern switch, created
 * arrays, {@code permits}, annotations on types and record components, parameters of the methods that are called.
 */
public final class NamedTypes {
    private NamedTypes() {}

    /** The names of the types, nested ones with a {@code $}; neither primitives nor the class itself. */
    public static Set<String> in(JavaClass type) {
        var collector = new Collector();
        var visitor = new ClassRemapper(new ClassNode(), collector);
        ClassFile.of(type).accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        collector.names.remove(type.getName());
        return collector.names;
    }

    /** A renamer that renames nothing, but hears every name. */
    private static final class Collector extends Remapper {
        private final Set<String> names = new TreeSet<>();

        private Collector() {
            super(Opcodes.ASM9);
        }

        @Override
        public String map(String internalName) {
            if (!isLinkage(internalName)) {
                names.add(internalName.replace('/', '.'));
            }
            return internalName;
        }

        /** What the compiler names to link lambdas, records, switches and concatenations; ArchUnit sees real uses. */
        private static boolean isLinkage(String internalName) {
            return internalName.startsWith("java/lang/invoke/") || internalName.startsWith("java/lang/runtime/");
        }
    }
}
