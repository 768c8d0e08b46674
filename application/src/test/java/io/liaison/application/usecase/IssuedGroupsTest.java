package io.liaison.application.usecase;

import static io.liaison.application.fixture.Tokens.aToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class IssuedGroupsTest {
    private final Workbench bench = new Workbench();
    private final SignIns signIns = new SignIns(bench);
    private final PrincipalId finance = group("Finance");
    private final PrincipalId emea = group("finance/EMEA");

    @Test
    void are_those_that_the_token_names_and_the_tenant_has() {
        bench.principal(PrincipalKind.USER, "nobody");

        assertThat(signIns.view(aToken("s-1").in("/finance", "emea", "nobody", "", "Sales"))
                        .groups())
                .isEqualTo(HashSet.of(finance));
        assertThat(signIns.view(aToken("s-2").in("FINANCE", "/Finance/emea")).groups())
                .isEqualTo(HashSet.of(finance, emea));
    }

    @Test
    void are_those_of_the_newest_token() {
        signIns.view(aToken("s-1").in("finance"));

        assertThat(signIns.view(aToken("s-1").in("finance/emea")).groups()).isEqualTo(HashSet.of(emea));
        assertThat(signIns.view(aToken("s-1")).groups()).isEqualTo(HashSet.empty());
    }

    @Test
    void that_somebody_has_chosen_stay_whatever_a_token_says() {
        var ada = signIns.view(aToken("s-1"));
        signIns.edit(ada.principal(), Option.some(List.of(finance.toString())), Option.none());

        var named = signIns.view(aToken("s-1").in("finance", "finance/emea"));
        var unnamed = signIns.view(aToken("s-1"));

        assertThat(named.affiliation().groups()).isEqualTo(HashSet.of(emea));
        assertThat(unnamed.groups()).isEqualTo(HashSet.of(finance));
    }

    @Test
    void that_a_token_names_stay_whatever_somebody_chooses_and_are_shown() {
        var ada = signIns.view(aToken("s-1").in("finance"));

        var edited = signIns.edit(ada.principal(), Option.some(List.of(emea.toString())), Option.none());
        var again = signIns.edit(ada.principal(), Option.some(List.of(finance.toString())), Option.none());

        assertThat(edited.groups()).isEqualTo(HashSet.of(finance, emea));
        assertThat(again.groups()).isEqualTo(HashSet.of(finance));
        assertThat(again.affiliation().groups()).isEqualTo(HashSet.of(finance));
        assertThat(signIns.view(aToken("s-1")).groups()).isEqualTo(HashSet.empty());
    }

    @Test
    void are_no_change_that_somebody_has_asked_for() {
        var before = signIns.view(aToken("s-1")).principal();

        assertThat(signIns.view(aToken("s-1").in("finance")).principal()).isEqualTo(before);
    }

    @Test
    void are_written_only_when_they_differ() {
        signIns.view(aToken("s-1").in("finance"));
        bench.memory.before("Principals.lock", bench.memory::lose);

        assertThat(signIns.signIn(aToken("s-1").in("/FINANCE")).isRight()).isTrue();
        assertThat(signIns.signIn(aToken("s-1")).isLeft()).isTrue();
    }

    private PrincipalId group(String name) {
        return bench.principal(PrincipalKind.GROUP, name).id();
    }
}
