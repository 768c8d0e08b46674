package io.liaison.architecture.purity;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** Values that never change need no lock. */
final class ThreadRules {
    static final Rule R9 = new Rule(
            RuleId.R9,
            "the core starts no thread, waits for none and locks nothing",
            "what runs beside what is for the adapters to say, and the core is right in any case",
            ThreadRules::coreKnowsNoThreads);

    private ThreadRules() {}

    private static ArchRule coreKnowsNoThreads(Layout layout) {
        return CompositeArchRule.of(new Ban(threads(), parallelWork()).in(layout.corePackages()))
                .and(classes().that().resideInAnyPackage(layout.corePackages()).should(new LockNothing()));
    }

    private static DescribedPredicate<JavaClass> threads() {
        return resideInAnyPackage("java.util.concurrent..", "io.vavr.concurrent..")
                .and(not(Types.named("java.util.concurrent.TimeUnit")))
                .or(Types.named(
                        "java.lang.InheritableThreadLocal",
                        "java.lang.InterruptedException",
                        "java.lang.ScopedValue",
                        "java.lang.Thread",
                        "java.lang.ThreadGroup",
                        "java.lang.ThreadLocal",
                        "java.util.Timer",
                        "java.util.TimerTask"));
    }

    private static DescribedPredicate<JavaAccess<?>> parallelWork() {
        return Members.of("io.vavr.Value", "toJavaParallelStream")
                .or(Members.of("java.lang.Object", "notify", "notifyAll", "wait"))
                .or(Members.of("java.util.Arrays", "parallelPrefix", "parallelSetAll", "parallelSort"))
                .or(Members.of("java.util.Collection", "parallelStream"))
                .or(Members.of("java.util.concurrent.TimeUnit", "sleep", "timedJoin", "timedWait"))
                .or(Members.of("java.util.stream.BaseStream", "parallel"))
                .or(Members.of("java.util.stream.StreamSupport", "doubleStream", "intStream", "longStream", "stream"));
    }
}
