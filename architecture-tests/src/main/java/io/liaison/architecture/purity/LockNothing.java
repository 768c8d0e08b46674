package io.liaison.architecture.purity;

import static com.tngtech.archunit.core.domain.JavaModifier.SYNCHRONIZED;
import static com.tngtech.archunit.core.domain.JavaModifier.VOLATILE;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import io.liaison.architecture.bytecode.SynchronizedBlocks;
import java.util.Set;

/** Neither {@code volatile} nor {@code synchronized}, be it a method or a block. */
final class LockNothing extends ArchCondition<JavaClass> {

    LockNothing() {
        super("be free of volatile fields, synchronized methods and synchronized blocks");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        report(type.getFields(), VOLATILE, events);
        report(type.getMethods(), SYNCHRONIZED, events);
        for (String method : SynchronizedBlocks.in(type)) {
            events.add(violated(type, "%s holds a synchronized block in %s".formatted(type.getDescription(), method)));
        }
    }

    private static void report(Set<? extends JavaMember> members, JavaModifier modifier, ConditionEvents events) {
        for (JavaMember member : members) {
            if (member.getModifiers().contains(modifier)) {
                events.add(violated(member, member.getDescription() + " is " + modifier));
            }
        }
    }
}
