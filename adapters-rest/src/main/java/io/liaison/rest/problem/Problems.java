package io.liaison.rest.problem;

import io.liaison.application.text.ErrorTexts;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.ErrorParameters;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused;
import io.liaison.rest.wire.Exchange;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Describes failures as problems, in the language of the exchange. */
public final class Problems {
    private static final int BUG = 500;
    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;
    private final String catalogue;

    /** {@code publicUrl} is where the documentation of each code is found. */
    public Problems(URI publicUrl) {
        this.catalogue = publicUrl.toString().replaceAll("/+$", "") + "/errors";
    }

    /** Where all codes are documented. */
    public String catalogue() {
        return catalogue;
    }

    /** Where a code is documented: the type of each problem that has it. */
    public String typeOf(ErrorCode code) {
        return catalogue + "/" + code.number();
    }

    public ProblemDto describe(Failure failure, Exchange exchange) {
        var texts = ErrorTexts.in(exchange.language());
        return problem(
                Statuses.of(failure),
                texts.explain(failure),
                ErrorParameters.of(failure),
                exchange,
                errors(failure, texts),
                providerMessage(failure));
    }

    /** What a bug looks like from outside: its number in the log and nothing else. */
    public ProblemDto describeBug(Exchange exchange) {
        Map<String, String> nothing = LinkedHashMap.empty();
        var said = ErrorTexts.in(exchange.language()).explain(ErrorCode.UNKNOWN, nothing);
        return problem(BUG, said, nothing, exchange, null, null);
    }

    private ProblemDto problem(
            int status,
            ErrorTexts.Explanation said,
            Map<String, String> parameters,
            Exchange exchange,
            @Nullable List<FieldProblemDto> errors,
            @Nullable String providerMessage) {
        var code = said.code();
        return new ProblemDto(
                typeOf(code),
                said.title(),
                status,
                said.detail(),
                "urn:uuid:" + instance(),
                code.number(),
                code.title(),
                parameters.toJavaMap(),
                code.fault().key(),
                code.retryable(),
                said.remedy(),
                exchange.trace().id(),
                errors,
                providerMessage);
    }

    /** Unique, which is enough: whoever guesses one has learnt nothing. */
    private static UUID instance() {
        var random = ThreadLocalRandom.current();
        return new UUID(
                (random.nextLong() & ~VERSION_BITS) | VERSION_4, (random.nextLong() & ~VARIANT_BITS) | VARIANT_2);
    }

    private static @Nullable List<FieldProblemDto> errors(Failure failure, ErrorTexts texts) {
        return failure instanceof InvalidFields fields
                ? fields.errors().map(error -> fieldProblem(error, texts)).asJava()
                : null;
    }

    private static FieldProblemDto fieldProblem(FieldError error, ErrorTexts texts) {
        var said = texts.explain(error.why());
        return new FieldProblemDto(error.pointer(), said.code().number(), said.detail());
    }

    private static @Nullable String providerMessage(Failure failure) {
        var message = failure instanceof Refused refused ? refused.providerMessage() : ProviderMessage.NONE;
        return message.isEmpty() ? null : message.value();
    }
}
