package io.liaison.architecture.purity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.Set;

/** Time is an argument. */
final class ClockRules {
    static final Rule R7 = new Rule(
            RuleId.R7,
            "the core reads no clock; only a use case asks the source that it was given",
            "a test then chooses the moment, and a use case happens at one moment",
            ClockRules::coreReadsNone);

    private static final Set<String> READINGS = Set.of(
            "instant",
            "millis",
            "now",
            "system",
            "systemDefaultZone",
            "systemUTC",
            "tickMillis",
            "tickMinutes",
            "tickSeconds");

    private ClockRules() {}

    private static ArchRule coreReadsNone(Layout layout) {
        return new Ban(
                        Types.named("java.util.Calendar", "java.util.Date", "java.util.GregorianCalendar"),
                        readsTheTime()
                                .and(not(asksTheGivenSource(layout)))
                                .or(Members.of("java.lang.System", "currentTimeMillis", "nanoTime")))
                .in(layout.corePackages());
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheTime() {
        return describe(
                "reads the time",
                access -> READINGS.contains(access.getName())
                        && access.getTargetOwner().getPackageName().startsWith("java.time"));
    }

    /** Exactly {@code InstantSource}: a {@code Clock} carries a time zone of the machine with it. */
    private static DescribedPredicate<JavaAccess<?>> asksTheGivenSource(Layout layout) {
        var useCases = PackageMatchers.of(layout.useCasePackages(), layout.enginePackages());
        return describe(
                "asks the InstantSource that a use case was given",
                access -> access.getTargetOwner().getName().equals("java.time.InstantSource")
                        && access.getName().equals("instant")
                        && useCases.test(access.getOriginOwner().getPackageName()));
    }
}
