package io.liaison.persistence.idempotency;

import io.liaison.application.port.outbound.RememberedAnswers;
import io.liaison.persistence.vault.Seal;
import io.liaison.persistence.work.Database;

/** Opens what this package keeps. */
public final class IdempotencyStores {

    private IdempotencyStores() {}

    public static RememberedAnswers answers(Database database, Seal seal) {
        return new JooqRememberedAnswers(database, new AnswerRows(seal));
    }
}
