package io.liaison.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.RuleId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rule book, aimed at a code base. In a test of yours:
 *
 * <pre>{@code
 * Architecture.of("com.acme.shop").without(RuleId.R4).check(new ClassFileImporter().importPackages("com.acme.shop"));
 * }</pre>
 */
public final class Architecture {
    private static final System.Logger LOG = System.getLogger(Architecture.class.getName());

    private final Layout layout;
    private final Set<RuleId> leftOut;

    private Architecture(Layout layout, Set<RuleId> leftOut) {
        this.layout = layout;
        this.leftOut = leftOut;
    }

    /** A code base that names its layers as Liaison does. */
    public static Architecture of(String root) {
        return of(Layout.of(root));
    }

    public static Architecture of(Layout layout) {
        return new Architecture(layout, Set.of());
    }

    /** Leaves rules out, and says so whenever the others are checked. */
    public Architecture without(RuleId... ids) {
        var more = new TreeSet<>(leftOut);
        more.addAll(List.of(ids));
        return new Architecture(layout, more);
    }

    /**
     * Every rule against the classes.
     *
     * @throws AssertionError that tells each place where a rule is broken; or that a layer has no class or a type is
     *     missing, for then what is ruled about it would hold for ever
     */
    public void check(JavaClasses classes) {
        if (!leftOut.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "Rules left out: {0}", leftOut);
        }
        refuseIfAny(emptyLayers(classes));
        refuseIfAny(missingTypes(classes));
        refuseIfAny(brokenRules(classes));
    }

    private static void refuseIfAny(List<String> complaints) {
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), complaints));
        }
    }

    private List<String> emptyLayers(JavaClasses classes) {
        return layout.layers()
                .filter(layer -> classes.that(resideInAPackage(layer)).isEmpty())
                .map("No class resides in %s"::formatted)
                .toList();
    }

    private List<String> missingTypes(JavaClasses classes) {
        return layout.names()
                .required()
                .map(layout::typeOf)
                .filter(type -> !classes.contain(type))
                .map("There is no class %s"::formatted)
                .toList();
    }

    private List<String> brokenRules(JavaClasses classes) {
        return RuleBook.rules().stream()
                .filter(rule -> !leftOut.contains(rule.id()))
                .map(rule -> rule.in(layout).evaluate(classes))
                .filter(EvaluationResult::hasViolation)
                .map(broken -> broken.getFailureReport().toString())
                .toList();
    }
}
