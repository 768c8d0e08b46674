package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R31;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R31)
class ServicesAreMadeByTheEngineTest {

    @Test
    void finds_services_that_are_shown_and_made_by_others() {
        assertThat(Verdict.onViolating(R31))
                .containsExactlyInAnyOrder(
                        "Class <application.service.folder.DeleteFolderService> is seen outside of its "
                                + "package, and its port is enough",
                        "Class <application.service.folder.Remains> is seen outside of its package, and nobody "
                                + "looks",
                        "Constructor "
                                + "<rest.folder.SkipsTheEngine.<init>(application.service.folder.FolderUseCases)> has "
                                + "parameter of type <application.service.folder.FolderUseCases>",
                        "Field <rest.folder.SkipsTheEngine.folders> has type "
                                + "<application.service.folder.FolderUseCases>",
                        "Method <application.engine.MakesItself.deleteFolder()> references constructor "
                                + "<application.service.folder.DeleteFolderService.<init>()>",
                        "Method <rest.folder.SkipsTheEngine.folders()> has return type "
                                + "<application.service.folder.FolderUseCases>");
    }

    @Test
    void lets_the_engine_know_the_makers_of_use_cases_and_what_they_ask_for() {
        assertThat(Verdict.onComplying(R31)).isEmpty();
    }
}
