package io.liaison.rest.explanation;

import io.liaison.application.text.AccessTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.access.AccessExplanation;
import io.liaison.domain.access.RoleName;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.shared.Permission;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.wire.PrincipalNameDtos;
import io.liaison.rest.wire.Query;
import io.vavr.control.Option;

/** What can be asked about access, and how it is answered. */
final class AccessAnswers {

    private AccessAnswers() {}

    static Option<PrincipalId> principal(Query query) {
        return query.one("principal", PrincipalId::parse, Expectation.IDENTIFIER);
    }

    static Option<Permission> permission(Query query) {
        return query.one("permission", Permission::parse, Expectation.PERMISSION);
    }

    static AccessDto dto(AccessExplanation explanation, Language language) {
        var decision = explanation.decision();
        return new AccessDto(
                decision.allowed(),
                PrincipalNameDtos.of(explanation.principal()),
                decision.permission().key(),
                decision.place().name(),
                AccessTexts.in(language).because(explanation).asJava(),
                explanation.missing().map(Permission::key).asJava(),
                explanation.remedies().map(RoleName::value).asJava(),
                decision.steps().map(step -> AccessSteps.dto(explanation, step)).asJava());
    }
}
