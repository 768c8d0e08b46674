package io.liaison.rest.console.connection;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connection.ConnectionStatus;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.connection.StatusName;
import io.liaison.rest.page.Labels;
import io.liaison.rest.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Says how connections stand, in one language. */
final class Standings {
    private final Labels labels;
    private final ErrorTexts errors;
    private final Problems problems;

    Standings(Language language, Problems problems) {
        this.labels = ConnectionWords.in(language);
        this.errors = ErrorTexts.in(language);
        this.problems = problems;
    }

    Standing of(ConnectionStatus status) {
        var key = StatusName.of(status).key();
        var name = labels.get("status." + key);
        return status instanceof Disconnected broken ? broken(key, name, broken.diagnosis()) : new Standing(key, name);
    }

    private Standing broken(String key, String name, Diagnosis why) {
        var said = errors.explain(why.code(), why.parameters());
        return new Standing(key, name, said.detail(), said.remedy(), words(why), problems.typeOf(why.code()));
    }

    private static @Nullable String words(Diagnosis why) {
        return why.providerMessage().isEmpty() ? null : why.providerMessage().value();
    }
}
