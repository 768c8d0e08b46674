package io.liaison.architecture.bytecode;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Hears every annotation of a class and of its fields, components and methods; their values do not matter. */
final class AnnotationCollector extends ClassVisitor {
    private final Set<String> names = new TreeSet<>();

    AnnotationCollector() {
        super(Opcodes.ASM9);
    }

    Set<String> names() {
        return names;
    }

    /** {@code null} tells ASM to pass over the values. */
    @Nullable
    AnnotationVisitor hear(String descriptor) {
        names.add(Type.getType(descriptor).getClassName());
        return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return hear(descriptor);
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int reference, @Nullable TypePath path, String descriptor, boolean visible) {
        return hear(descriptor);
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return hear(annotation);
            }

            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int reference, @Nullable TypePath path, String annotation, boolean visible) {
                return hear(annotation);
            }
        };
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
        return new RecordComponentVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return hear(annotation);
            }

            @Override
            public @Nullable AnnotationVisitor visitTypeAnnotation(
                    int reference, @Nullable TypePath path, String annotation, boolean visible) {
                return hear(annotation);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        return new MethodAnnotationCollector(this);
    }
}
