package io.liaison.architecture.proof;

import static io.liaison.architecture.rule.RuleId.R4;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Proves(R4)
class PartsOfTheApiAreStrangersTest {

    @Test
    void finds_parts_that_know_each_other_the_composition_or_a_service() {
        assertThat(Verdict.onViolating(R4))
                .containsExactlyInAnyOrder(
                        "Method <rest.connection.CallsAService.service()> calls constructor "
                                + "<application.service.DeletionService.<init>()>",
                        "Slice folder depends on Slice connection: Method <rest.folder.KnowsAnotherPart.first()> "
                                + "calls constructor <rest.connection.ConnectionDto.<init>(java.lang.String)>",
                        "Slice folder depends on Slice launch: Method <rest.folder.KnowsTheComposition.settings()> "
                                + "calls constructor <rest.launch.Settings.<init>(int)>",
                        "Slice folder depends on Slice the API itself: Method "
                                + "<rest.folder.KnowsItThroughAShortcut.first()> calls method <rest.Shortcut.connection()>",
                        "Slice problem depends on Slice connection: Method "
                                + "<rest.problem.SharedKnowsAPart.connections()> has generic return type "
                                + "<java.util.List<rest.connection.ConnectionDto>> with type argument depending on "
                                + "<rest.connection.ConnectionDto>",
                        "Slice the API itself depends on Slice connection: Method <rest.Shortcut.connection()> "
                                + "calls constructor <rest.connection.ConnectionDto.<init>(java.lang.String)>");
    }

    @Test
    void lets_the_composition_know_all_and_all_know_what_is_shared() {
        assertThat(Verdict.onComplying(R4)).isEmpty();
    }
}
