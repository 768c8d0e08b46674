package io.liaison.rest.explanation;

import io.liaison.domain.access.AccessExplanation;
import io.liaison.domain.access.AccessStep;
import io.liaison.domain.access.AccessStep.ForeignWorkspace;
import io.liaison.domain.access.AccessStep.Granted;
import io.liaison.domain.access.AccessStep.NotGranted;
import io.liaison.domain.access.AccessStep.OwnWorkspace;
import io.liaison.domain.access.Holding;
import io.liaison.rest.explanation.AccessDto.StepDto;
import io.liaison.rest.wire.PlaceDtos;
import io.liaison.rest.wire.PrincipalNameDtos;
import java.util.List;

/** The steps of a decision for programs. */
final class AccessSteps {

    private AccessSteps() {}

    static StepDto dto(AccessExplanation explanation, AccessStep step) {
        return switch (step) {
            case Granted granted -> held(explanation, granted.by(), true);
            case NotGranted silent -> held(explanation, silent.by(), false);
            case OwnWorkspace own ->
                workspace("ownWorkspace", explanation.decision().allowed());
            case ForeignWorkspace foreign -> workspace("foreignWorkspace", false);
        };
    }

    private static StepDto held(AccessExplanation explanation, Holding holding, boolean grants) {
        var way = explanation.groups().to(holding.holder());
        return new StepDto(
                holding.isEverybodys() ? "everybody" : "role",
                holding.role().name().value(),
                PrincipalNameDtos.of(way.lastOption().getOrElse(explanation.principal())),
                way.map(group -> group.name().value()).asJava(),
                holding.origin().map(PlaceDtos::of).getOrNull(),
                grants);
    }

    private static StepDto workspace(String kind, boolean grants) {
        return new StepDto(kind, null, null, List.of(), null, grants);
    }
}
