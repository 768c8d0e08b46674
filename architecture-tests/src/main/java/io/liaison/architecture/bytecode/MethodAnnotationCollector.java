package io.liaison.architecture.bytecode;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Hears the annotations of a method, of its parameters and of the types in its code. */
final class MethodAnnotationCollector extends MethodVisitor {
    private final AnnotationCollector all;

    MethodAnnotationCollector(AnnotationCollector all) {
        super(Opcodes.ASM9);
        this.all = all;
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return all.hear(descriptor);
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int reference, @Nullable TypePath path, String descriptor, boolean visible) {
        return all.hear(descriptor);
    }

    @Override
    public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return all.hear(descriptor);
    }

    @Override
    public @Nullable AnnotationVisitor visitInsnAnnotation(
            int reference, @Nullable TypePath path, String descriptor, boolean visible) {
        return all.hear(descriptor);
    }

    @Override
    public @Nullable AnnotationVisitor visitTryCatchAnnotation(
            int reference, @Nullable TypePath path, String descriptor, boolean visible) {
        return all.hear(descriptor);
    }

    @Override
    public @Nullable AnnotationVisitor visitLocalVariableAnnotation(
            int reference,
            @Nullable TypePath path,
            Label[] starts,
            Label[] ends,
            int[] indices,
            String descriptor,
            boolean visible) {
        return all.hear(descriptor);
    }
}
