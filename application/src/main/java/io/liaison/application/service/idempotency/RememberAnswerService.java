package io.liaison.application.service.idempotency;

import io.liaison.application.port.inbound.idempotency.RememberAnswer;
import io.liaison.application.port.outbound.RememberedAnswers;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

final class RememberAnswerService implements RememberAnswer {
    private final RememberedAnswers answers;

    RememberAnswerService(RememberedAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Either<Failure, Boolean> remember(Command command) {
        return answers.remember(command.claim(), command.answer());
    }
}
