package io.liaison.application.service.idempotency;

import io.liaison.application.port.inbound.idempotency.ReleaseRequest;
import io.liaison.application.port.outbound.RememberedAnswers;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

final class ReleaseRequestService implements ReleaseRequest {
    private final RememberedAnswers answers;

    ReleaseRequestService(RememberedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Either<Failure, Boolean> release(Command command) {
        return answers.release(command.claim());
    }
}
