package io.liaison.providers.health;

import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.connection.Account;
import io.liaison.domain.connector.IdentityRequest;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.JsonObject;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** Finds the account in an answer. */
final class AccountReader {
    private static final int MOST_ID = 512;

    private AccountReader() {}

    /** An account without a label is called by its identifier. What repeats the credential names nobody. */
    static Either<Failure, Account> read(JsonObject body, IdentityRequest request, Redaction redaction) {
        return text(body, request.idPointer(), redaction)
                .filter(id -> id.length() <= MOST_ID)
                .map(id -> new Account(
                        id, text(body, request.labelPointer(), redaction).getOrElse(id)))
                .fold(() -> HttpAnswer.misbehaved(Misbehaviour.NO_IDENTITY), Either::right);
    }

    private static Option<String> text(JsonObject body, String pointer, Redaction redaction) {
        return JsonPointer.parse(pointer)
                .in(body)
                .flatMap(AccountReader::spelled)
                .map(text -> new ProviderMessage(text).value())
                .filter(text -> !text.isEmpty() && !redaction.isGivenAwayBy(text));
    }

    private static Option<String> spelled(Object value) {
        return switch (value) {
            case String text -> Option.some(text);
            case BigDecimal number -> Option.some(number.toPlainString());
            case Number number -> Option.some(number.toString());
            default -> Option.none();
        };
    }
}
