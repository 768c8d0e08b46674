package io.liaison.domain.connector;

import io.liaison.domain.authentication.AssertionAlgorithm;
import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;

/** How a provider wants assertions to be made out, with fields, facts and the client’s name to fill in. */
public record AssertionTemplates(
        Option<TextTemplate> audience,
        Map<String, TextTemplate> claims,
        boolean scopesAreClaimed,
        Option<TextTemplate> keyId,
        Option<AssertionAlgorithm> algorithm,
        Duration lifetime) {
    public static final AssertionTemplates USUAL = new AssertionTemplates(
            Option.none(), LinkedHashMap.empty(), false, Option.none(), Option.none(), AssertionTerms.USUAL_LIFETIME);

    /** For one connection; what names something that nobody has entered is left out. */
    public AssertionTerms filledWith(Map<String, String> known) {
        return new AssertionTerms(
                audience.flatMap(template -> template.filledWith(known)),
                ApiProfile.filled(claims, known),
                scopesAreClaimed,
                keyId.flatMap(template -> template.filledWith(known)),
                algorithm,
                lifetime);
    }
}
