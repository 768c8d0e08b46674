package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R24;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R24)
class MappersMapOutwardTest {

    @Test
    void finds_open_lenient_and_inward_mappers() {
        assertThat(Verdict.onViolating(R24))
                .containsExactlyInAnyOrder(
                        "Class <rest.folder.AbstractMapper> is no package-private interface",
                        "Class <rest.folder.LenientMapper> does not keep to the shared configuration",
                        "Class <rest.folder.NoConfigurationMapper> does not keep to the shared configuration",
                        "Class <rest.folder.OwnMapper> does not keep to the shared configuration",
                        "Class <rest.folder.PublicMapper> is no package-private interface",
                        "Method <rest.folder.FillingMapper.fill(java.lang.String, domain.Folder)> maps to "
                                + "<domain.Folder>",
                        "Method <rest.folder.InwardMapper.folder(java.lang.String)> maps to <domain.Folder>");
    }

    @Test
    void lets_a_mapper_take_the_domain_and_answer_something_else() {
        assertThat(Verdict.onComplying(R24)).isEmpty();
    }
}
