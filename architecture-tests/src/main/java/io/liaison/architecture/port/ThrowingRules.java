package io.liaison.architecture.port;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.bytecode.ThrownVariables;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.Set;
import java.util.stream.Stream;

/** An exception is a bug, so that nobody throws one to say no. */
final class ThrowingRules {
    static final Rule R15 = new Rule(
            RuleId.R15,
            "nothing is thrown through a port, and adapters make no exception but to say that there is a bug",
            "what is thrown is in no signature, so that somebody else answers for it, and worse",
            ThrowingRules::nothingIsThrown);

    /** How a bug is told: by us, and by the compiler where a switch meets a type that was not there before. */
    private static final Set<String> BUGS = Set.of("java.lang.IllegalStateException", "java.lang.MatchException");

    /** What the compiler writes, to read back a lambda that was serialized; vavr's functions can be. */
    private static final String WRITTEN_BY_THE_COMPILER = "$deserializeLambda$";

    private ThrowingRules() {}

    private static ArchRule nothingIsThrown(Layout layout) {
        var ports = new Ports(layout);
        var adapters = PackageMatchers.of(layout.adapterPackages());
        return Breaches.in(
                type -> Stream.concat(
                        declared(type, ports),
                        adapters.test(type.getPackageName()) ? made(type, layout) : Stream.empty()),
                layout.allPackages());
    }

    private static Stream<String> declared(JavaClass type, Ports ports) {
        var promised = ports.has(type) ? Ports.methods(type) : ports.of(type).flatMap(Ports::methods);
        var signatures = promised.map(ThrowingRules::signature).toList();
        return type.getMethods().stream()
                .filter(method -> signatures.contains(signature(method)))
                .filter(method -> !method.getThrowsClause().getTypes().isEmpty())
                .map(method -> method.getDescription() + " declares <"
                        + method.getThrowsClause().getTypes().get(0).getName() + ">");
    }

    /** By name and number, since an implementation may say more exactly what a type variable is. */
    private static String signature(JavaMethod method) {
        return method.getName() + "/" + method.getRawParameterTypes().size();
    }

    private static Stream<String> made(JavaClass type, Layout layout) {
        if (layout.names().translators().stream().map(layout::typeOf).anyMatch(type.getName()::equals)) {
            return Stream.empty();
        }
        var constructed = type.getAccessesFromSelf().stream()
                .filter(ThrowingRules::isRefusal)
                .map(JavaAccess::getDescription);
        var hidden = ThrownVariables.in(type).stream()
                .map(method -> "%s throws in %s what no caller sees".formatted(type.getDescription(), method));
        return Stream.concat(constructed, hidden);
    }

    private static boolean isRefusal(JavaAccess<?> access) {
        return access.getName().equals("<init>")
                && access.getTargetOwner().isAssignableTo(Throwable.class)
                && !BUGS.contains(access.getTargetOwner().getName())
                && !access.getOrigin().getName().equals(WRITTEN_BY_THE_COMPILER);
    }
}
