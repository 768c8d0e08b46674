package io.liaison.architecture.purity;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** Who says what to the operator. */
final class LoggingRules {
    static final Rule R12 = new Rule(
            RuleId.R12,
            "adapters log through System.Logger, the core logs nothing, and only the launch opens the terminal",
            "failures are values that somebody answers for, and an operator has one log to configure and to guard",
            LoggingRules::oneLog);

    private static final String[] OTHER_LOGS = {
        "ch.qos.logback..",
        "io.quarkus.logging..",
        "java.util.logging..",
        "org.apache.commons.logging..",
        "org.apache.log4j..",
        "org.apache.logging..",
        "org.jboss.logging..",
        "org.jboss.logmanager..",
        "org.slf4j..",
        "org.tinylog.."
    };

    private LoggingRules() {}

    private static ArchRule oneLog(Layout layout) {
        var everywhere = new Ban(otherLogs().or(Types.named("java.lang.IO")), standardStreams());
        var core = new Ban(Types.named("java.lang.System$Logger"), Members.of("java.lang.System", "getLogger"));
        return CompositeArchRule.of(everywhere.in(layout.allPackages()))
                .and(core.in(layout.corePackages()))
                .and(onlyLaunchOpensTheTerminal(layout));
    }

    /** At its first start a server shows a person what no log may hold; it does so on purpose, not in passing. */
    private static ArchRule onlyLaunchOpensTheTerminal(Layout layout) {
        return noClasses()
                .that(resideInAPackage(layout.allPackages()).and(resideOutsideOfPackage(layout.launchPackages())))
                .should()
                .accessTargetWhere(Members.of("java.io.FileDescriptor", "err", "out"));
    }

    /** What marks the lines of a log writes none, and the platform has nothing of the kind. */
    private static DescribedPredicate<JavaClass> otherLogs() {
        return resideInAnyPackage(OTHER_LOGS).and(not(Types.named("org.jboss.logging.MDC", "org.slf4j.MDC")));
    }

    private static DescribedPredicate<JavaAccess<?>> standardStreams() {
        return Members.of("java.lang.System", "console", "err", "out")
                .or(Members.of("java.lang.Thread", "dumpStack"))
                .or(Members.of("java.lang.Throwable", "printStackTrace"));
    }
}
