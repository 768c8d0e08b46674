package io.liaison.architecture.library;

import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;

/** Results and values, no more. */
final class VavrRules {
    static final Rule R20 = new Rule(
            RuleId.R20,
            "of vavr, code uses Either, Option, Validation and four collections; adapters also Try",
            "the rest is another language inside the language, and Java itself has learned most of it",
            VavrRules::littleIsUsed);

    static final Rule R21 = new Rule(
            RuleId.R21,
            "what the core shows of vavr is Either, Option and four collections; the domain also shows Validation",
            "every type in a signature is a promise to whoever embeds the core",
            VavrRules::lessIsShown);

    private VavrRules() {}

    private static ArchRule littleIsUsed(Layout layout) {
        var adapters = PackageMatchers.of(layout.adapterPackages());
        return Breaches.in(
                type -> UsesOfVavr.besides(type, adapters.test(type.getPackageName()) ? Vavr.OF_ADAPTERS : Vavr.USED),
                layout.allPackages());
    }

    private static ArchRule lessIsShown(Layout layout) {
        var domain = PackageMatcher.of(layout.domainPackages());
        return Breaches.in(
                type -> Signatures.showing(
                        type, domain.matches(type.getPackageName()) ? Vavr.SHOWN_BY_THE_DOMAIN : Vavr.SHOWN),
                layout.corePackages());
    }
}
