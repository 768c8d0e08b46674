package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R25;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R25)
class FactoriesMakeThemTest {

    @Test
    void finds_constructors_called_or_referred_to_beside_their_factories_even_by_generated_code() {
        assertThat(Verdict.onViolating(R25))
                .containsExactlyInAnyOrder(
                        "Method <application.MakesAnAggregate.renamed(domain.Folder, domain.FolderName)> calls "
                                + "constructor <domain.Folder.<init>(domain.FolderId, domain.FolderName)>",
                        "Method <persistence.GeneratedFolderRowMapper.name(java.lang.String)> calls constructor "
                                + "<domain.FolderName.<init>(java.lang.String)>",
                        "Method <rest.CallsAConstructor.name(java.lang.String)> calls constructor "
                                + "<domain.FolderName.<init>(java.lang.String)>",
                        "Method <rest.GoesPastAParser.name(java.lang.String)> calls constructor "
                                + "<domain.RoleName.<init>(java.lang.String)>",
                        "Method <rest.RefersToAConstructor.name(io.vavr.control.Option)> references constructor "
                                + "<domain.FolderName.<init>(java.lang.String)>");
    }

    @Test
    void lets_the_store_restore_and_everybody_use_factories_and_plain_ids() {
        assertThat(Verdict.onComplying(R25)).isEmpty();
    }
}
