package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R23;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R23)
class MappersAloneKnowMapStructTest {

    @Test
    void finds_helpers_lookups_and_mappers_in_the_wrong_place_or_in_disguise() {
        assertThat(Verdict.onViolating(R23))
                .containsExactlyInAnyOrder(
                        "Class <domain.FolderMapper> is annotated with <org.mapstruct.Mapper>",
                        "Class <rest.folder.MapsAsAConfiguration> is annotated with <org.mapstruct.MapperConfig>",
                        "Constructor <rest.folder.LooksAMapperUp.<init>()> calls method "
                                + "<org.mapstruct.factory.Mappers.getMapper(java.lang.Class)>",
                        "Method <rest.folder.FolderHelper.name(domain.Folder)> is annotated with "
                                + "<org.mapstruct.Mapping>");
    }

    @Test
    void lets_mappers_their_configuration_and_what_is_generated_pass() {
        assertThat(Verdict.onComplying(R23)).isEmpty();
    }
}
