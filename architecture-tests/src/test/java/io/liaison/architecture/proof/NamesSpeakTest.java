package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R34;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R34)
class NamesSpeakTest {

    @Test
    void finds_names_that_say_nothing_or_something_wrong() {
        assertThat(Verdict.onViolating(R34))
                .containsExactlyInAnyOrder(
                        "Class <application.service.Deletion> implements no port of its name",
                        "Class <application.service.RemoveFolderService> implements no port of its name",
                        "Class <application.service.TidyService> implements no port of its name",
                        "Class <domain.FolderHelper> has a name that says nothing",
                        "Class <domain.IFolder> has a name that says nothing",
                        "Class <domain.folder.NamingService> is a Service outside of application.service..",
                        "Class <persistence.AbstractFolders$FolderUtils> has a name that says nothing",
                        "Class <persistence.AbstractFolders> has a name that says nothing",
                        "Class <persistence.Drawer> does not bear the name of FolderStore",
                        "Class <persistence.FolderDto> is a Dto outside of rest..",
                        "Class <persistence.FolderMapperImpl> has a name that says nothing",
                        "Class <rest.FolderEndpoint> serves a path and is not called a Resource",
                        "Class <rest.FolderRow> is a Row outside of persistence.., providers..");
    }

    @Test
    void lets_names_say_what_is_there() {
        assertThat(Verdict.onComplying(R34)).isEmpty();
    }
}
