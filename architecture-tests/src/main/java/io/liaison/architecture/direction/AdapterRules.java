package io.liaison.architecture.direction;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.stream.Stream;

/** Adapters hang on the core side by side, and so do the parts of the API on the inbound ports. */
final class AdapterRules {
    static final Rule R3 = new Rule(
            RuleId.R3,
            "no adapter knows another, and only the launch knows what runs beside them",
            "each can then be replaced, or left out, alone",
            AdapterRules::adaptersAreStrangers);

    static final Rule R4 = new Rule(
            RuleId.R4,
            "a part of the API knows the inbound ports and what all parts share, but no other part",
            "one resource can then be read, changed and deleted without the next",
            AdapterRules::partsAreStrangers);

    private static final String LAUNCH = "launch";

    private AdapterRules() {}

    private static ArchRule adaptersAreStrangers(Layout layout) {
        var layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .optionalLayer(LAUNCH)
                .definedBy(layout.compositionPackages());
        for (String adapter : layout.adapters()) {
            layers = layers.layer(adapter)
                    .definedBy(layout.packagesOf(adapter))
                    .whereLayer(adapter)
                    .mayNotBeAccessedByAnyLayer();
        }
        for (String companion : layout.companions()) {
            layers = layers.layer(companion).definedBy(layout.packagesOf(companion));
        }
        for (String companion : layout.companions()) {
            layers = layers.whereLayer(companion).mayOnlyBeAccessedByLayers(launchAndBeside(companion, layout));
        }
        return layers;
    }

    /** What runs beside the adapters may use each other: nothing of it is needed by any of them. */
    private static String[] launchAndBeside(String companion, Layout layout) {
        var others = layout.companions().stream().filter(other -> !other.equals(companion));
        return Stream.concat(Stream.of(LAUNCH), others).toArray(String[]::new);
    }

    private static ArchRule partsAreStrangers(Layout layout) {
        return CompositeArchRule.of(partsKnowNoOtherPart(layout)).and(partsKnowInboundPortsOnly(layout));
    }

    private static ArchRule partsKnowNoOtherPart(Layout layout) {
        return slices().assignedFrom(new PartsOfApi(layout))
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage(layout.compositionPackages()), alwaysTrue())
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(layout.sharedPackages()));
    }

    private static ArchRule partsKnowInboundPortsOnly(Layout layout) {
        return noClasses()
                .that(resideInAPackage(layout.apiPackages()).and(resideOutsideOfPackage(layout.compositionPackages())))
                .should()
                .dependOnClassesThat(resideInAPackage(layout.applicationPackages())
                        .and(resideOutsideOfPackages(layout.packagesOpenToApi())));
    }
}
