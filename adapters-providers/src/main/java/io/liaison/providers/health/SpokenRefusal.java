package io.liaison.providers.health;

import io.liaison.application.port.outbound.IdentityEndpoint.Question;
import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.connector.RefusalSign;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.providers.http.HttpAnswer;
import io.vavr.control.Option;
import java.util.function.Function;

/** An answer that says no in its provider's own way, with the status of a success perhaps, when the connector knows how. */
final class SpokenRefusal {
    private static final String NOTHING = "null";

    private SpokenRefusal() {}

    static Option<Failure> of(HttpAnswer answer, Question question, Redaction redaction) {
        return question.refused()
                .filter(sign -> canSay(answer, sign))
                .flatMap(sign -> answer.places()
                        .toOption()
                        .filter(places -> said(places, sign.at()).equals(sign.is()))
                        .map(places -> failure(places, sign, question, redaction)));
    }

    /** That something is missing says nothing where everything may be. */
    private static boolean canSay(HttpAnswer answer, RefusalSign sign) {
        return answer.isSuccess() || !sign.is().equals(NOTHING);
    }

    /** Without a name of its own it is about the token: whoever is let in is told who he is. */
    private static Failure failure(
            Function<JsonPointer, Option<Object>> places, RefusalSign sign, Question question, Redaction redaction) {
        var error = sign.error().flatMap(place -> at(places, place)).map(redaction::code);
        var names = question.errors();
        if (error.exists(
                name -> names.temporary().contains(name) || names.client().contains(name))) {
            return new ProviderRefused(error.getOrElse(""), ProviderMessage.NONE);
        }
        return error.isEmpty() || names.grant().isEmpty() || error.exists(names.grant()::contains)
                ? new GrantRejected(error.getOrElse("refused"), ProviderMessage.NONE)
                : new ProviderRefused(error.getOrElse(""), ProviderMessage.NONE);
    }

    /** What has members of its own is something, though nothing that could be compared. */
    private static String said(Function<JsonPointer, Option<Object>> places, JsonPointer place) {
        return places.apply(place).isEmpty() ? NOTHING : at(places, place).getOrElse("");
    }

    private static Option<String> at(Function<JsonPointer, Option<Object>> places, JsonPointer place) {
        return places.apply(place)
                .flatMap(value ->
                        value instanceof Boolean flag ? Option.some(flag.toString()) : Findings.spelled(value));
    }
}
