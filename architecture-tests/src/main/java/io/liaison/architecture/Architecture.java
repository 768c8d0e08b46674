package io.liaison.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.CodeBase;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
     * Every rule that needs no tests against what is shipped.
     *
     * @throws AssertionError that tells each place where a rule is broken; or that a package of the layout has no class,
     *     for then what is ruled about it would hold for ever
     */
    public void check(JavaClasses main) {
        check(CodeBase.withoutTests(main));
    }

    /**
     * Every rule against what is shipped and its tests.
     *
     * @throws AssertionError as the other one does
     */
    public void check(JavaClasses main, JavaClasses tests) {
        check(new CodeBase(main, tests));
    }

    private void check(CodeBase code) {
        var unjudged = leftOut(code);
        if (!unjudged.isEmpty()) {
            LOG.log(System.Logger.Level.INFO, "Rules left out: {0}", unjudged);
        }
        var absent = missing(code.main());
        var complaints = absent.isEmpty() ? brokenRules(code) : absent;
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), complaints));
        }
    }

    /** What the layout names and is not there, so that what is ruled about it would hold for ever. */
    List<String> missing(JavaClasses classes) {
        var packages = layout.requiredPackages()
                .filter(name -> isEmpty(classes.that(resideInAPackage(name))))
                .map("No class resides in %s"::formatted);
        var types = layout.conventions()
                .namedTypes()
                .filter(name -> classes.stream().noneMatch(type -> isCalled(name, type)))
                .map("No class is called %s"::formatted);
        var named = layout.names()
                .required()
                .map(layout::typeOf)
                .filter(name -> !classes.contain(name))
                .map("There is no class %s"::formatted);
        return Stream.of(packages, types, named).flatMap(lines -> lines).toList();
    }

    Set<RuleId> leftOut(CodeBase code) {
        var ids = new TreeSet<>(leftOut);
        RuleBook.rules().stream()
                .filter(rule -> rule.needsTests() && !code.hasTests())
                .forEach(rule -> ids.add(rule.id()));
        return ids;
    }

    /** What is wrong, one rule after the other, where nothing is missing. */
    List<String> brokenRules(CodeBase code) {
        var out = leftOut(code);
        return RuleBook.rules().stream()
                .filter(rule -> !out.contains(rule.id()))
                .flatMap(rule -> complaint(rule, code).stream())
                .toList();
    }

    private Optional<String> complaint(Rule rule, CodeBase code) {
        try {
            return Optional.of(rule.judge(layout, code))
                    .filter(EvaluationResult::hasViolation)
                    .map(broken -> broken.getFailureReport().toString());
        } catch (AssertionError judgesNothing) {
            return Optional.of("%s: it finds nothing to judge, so name what it is about in the layout, or leave %s out"
                    .formatted(rule, rule.id()));
        }
    }

    /** The description of a package is no class of it. */
    private static boolean isEmpty(JavaClasses classes) {
        return classes.stream().allMatch(type -> type.getSimpleName().equals("package-info"));
    }

    private static boolean isCalled(String name, JavaClass type) {
        return type.getName().replace('$', '.').endsWith("." + name);
    }
}
