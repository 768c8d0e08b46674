package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R22;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R22)
class WireTypesStandAloneTest {

    @Test
    void finds_the_core_and_vavr_in_arguments_nested_types_factories_and_casts() {
        assertThat(Verdict.onViolating(R22))
                .containsExactlyInAnyOrder(
                        "Class <rest.folder.CastDto> names <domain.folder.FolderId> in its class file",
                        "Method <persistence.folder.FolderRow.version()> has return type <domain.shared.Version>",
                        "Method <rest.folder.FactoryDto.of(domain.folder.FolderId)> calls method "
                                + "<domain.folder.FolderId.toString()>",
                        "Method <rest.folder.FactoryDto.of(domain.folder.FolderId)> has parameter of type "
                                + "<domain.folder.FolderId>",
                        "Method <rest.folder.FoldersDto.ids()> has generic return type "
                                + "<java.util.List<domain.folder.FolderId>> with type argument depending on "
                                + "<domain.folder.FolderId>",
                        "Method <rest.folder.KindDto.kind()> has return type <domain.folder.Kind>",
                        "Method <rest.folder.NestedDto$Place.path()> has return type <io.vavr.control.Option>");
    }

    @Test
    void lets_shared_vocabularies_pass_and_whoever_fills_the_type() {
        assertThat(Verdict.onComplying(R22)).isEmpty();
    }
}
