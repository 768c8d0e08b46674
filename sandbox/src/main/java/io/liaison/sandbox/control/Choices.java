package io.liaison.sandbox.control;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import io.liaison.sandbox.http.Form;
import java.util.List;

/** Fields that hold one of a few words. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> E required(Class<E> type, String field, Form form) throws GeneralException {
        var sent = form.required(field);
        var choices = List.of(type.getEnumConstants());
        return choices.stream()
                .filter(choice -> choice.toString().equals(sent))
                .findFirst()
                .orElseThrow(() -> invalidRequest(field + " must be one of " + choices));
    }
}
