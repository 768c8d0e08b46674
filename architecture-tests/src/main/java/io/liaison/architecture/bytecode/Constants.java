package io.liaison.architecture.bytecode;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The whole numbers and the texts that a class knows, be it in an expression, in a constant or as the label of a
 * switch. ArchUnit 1.5.0 records none. A constant of another class counts here, where its value was copied to.
 */
public record Constants(Set<Integer> numbers, Set<String> texts) {

    public static Constants in(JavaClass type) {
        var constants = new Constants(new TreeSet<>(), new TreeSet<>());
        ClassFile.of(type).accept(constants.collector(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return constants;
    }

    private void know(@Nullable Object constant) {
        if (constant instanceof Integer number) {
            numbers.add(number);
        } else if (constant instanceof String text) {
            texts.add(text);
        }
    }

    private ClassVisitor collector() {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable FieldVisitor visitField(
                    int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
                know(value);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                return new InCode();
            }
        };
    }

    private final class InCode extends MethodVisitor {
        private InCode() {
            super(Opcodes.ASM9);
        }

        /** From -1 to 5, each number is an instruction of its own. */
        @Override
        public void visitInsn(int opcode) {
            if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
                know(opcode - Opcodes.ICONST_0);
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode != Opcodes.NEWARRAY) {
                know(operand);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            know(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Arrays.stream(arguments).forEach(Constants.this::know);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            Arrays.stream(keys).forEach(numbers::add);
        }

        @Override
        public void visitTableSwitchInsn(int least, int most, Label otherwise, Label... labels) {
            numbers.add(least);
            numbers.add(most);
        }
    }
}
