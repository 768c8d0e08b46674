package io.liaison.architecture.port;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.lang.ArchRule;
import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.Breaches;
import io.liaison.architecture.rule.Rule;
import io.liaison.architecture.rule.RuleId;
import java.util.stream.Stream;

/** Whatever is asked of a port can fail, and its signature says so. */
final class AnswerRules {
    static final Rule R14 = new Rule(
            RuleId.R14,
            "every method of a port answers an Either with Failure itself on the left, save those that cannot fail",
            "a failure that stands in the signature is neither forgotten by who calls nor invented by who implements",
            AnswerRules::portsAnswerEither);

    private static final String EITHER = "io.vavr.control.Either";

    private AnswerRules() {}

    private static ArchRule portsAnswerEither(Layout layout) {
        var ports = new Ports(layout);
        return Breaches.in(
                type -> ports.has(type) ? otherAnswers(type, layout) : Stream.empty(), layout.portPackages());
    }

    private static Stream<String> otherAnswers(JavaClass port, Layout layout) {
        var failure = layout.typeOf(layout.names().failure());
        return Ports.methods(port)
                .filter(method -> !answersFailure(method, failure) && !isPlain(port, method, layout))
                .map(method -> "%s answers <%s> to %s"
                        .formatted(port.getDescription(), method.getReturnType().getName(), method.getName()));
    }

    private static boolean answersFailure(JavaMethod method, String failure) {
        return method.getReturnType() instanceof JavaParameterizedType answer
                && answer.toErasure().getName().equals(EITHER)
                && answer.getActualTypeArguments().getFirst() instanceof JavaClass left
                && left.getName().equals(failure);
    }

    private static boolean isPlain(JavaClass port, JavaMethod method, Layout layout) {
        var plain = layout.names().plain();
        return plain.contains(port.getSimpleName()) || plain.contains(port.getSimpleName() + "." + method.getName());
    }
}
