package io.liaison.rest.console.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.text.Language;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.audit.SubjectKind;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

    @Test
    void there_is_a_word_for_everything_that_can_be_done_and_for_all_that_it_is_done_to() {
        for (var language : Language.values()) {
            var words = AuditWords.in(language).entries();

            for (var action : AuditAction.values()) {
                assertThat(words).containsKey("action." + action.key());
            }
            for (var kind : SubjectKind.values()) {
                assertThat(words).containsKey("kind." + kind.key());
            }
        }
    }
}
