package io.liaison.rest.console.connection;

import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.Owner;
import io.liaison.application.text.Language;
import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class OwnersTest {
    private static final Labels LABELS = ConnectionWords.in(Language.ENGLISH);
    private static final PrincipalId ME = new PrincipalId(uuid(1));
    private static final PrincipalId GRACE = new PrincipalId(uuid(2));
    private static final Owner MINE = new Owner(ME, new PrincipalName("Zoe"));
    private static final Owner HERS = new Owner(GRACE, new PrincipalName("Grace"));

    @Test
    void one_s_own_come_first_and_only_where_there_are_any() {
        assertThat(new Owners(List.of(HERS, MINE), ME).choices(Option.none(), LABELS))
                .extracting(Choice::name)
                .containsExactly("Mine", "Grace");
        assertThat(new Owners(List.of(HERS), ME).choices(Option.none(), LABELS))
                .extracting(Choice::name)
                .containsExactly("Grace");
    }

    @Test
    void whoever_is_chosen_stays_chosen_though_nothing_is_theirs() {
        assertThat(new Owners(List.of(HERS), ME).choices(Option.some(ME), LABELS))
                .containsExactly(new Choice(ME.toString(), "Mine", true), new Choice(GRACE.toString(), "Grace", false));
        assertThat(new Owners(List.of(MINE), ME).choices(Option.some(GRACE), LABELS))
                .containsExactly(
                        new Choice(ME.toString(), "Mine", false),
                        new Choice(GRACE.toString(), "Somebody who owns nothing here", true));
    }

    @Test
    void others_are_spoken_of_where_there_is_room_for_no_more() {
        var many = List.range(0, Owners.MOST)
                .map(number -> new Owner(new PrincipalId(uuid(number)), new PrincipalName("Somebody " + number)));

        assertThat(new Owners(many, ME).areTooMany()).isTrue();
        assertThat(new Owners(many.tail(), ME).areTooMany()).isFalse();
    }
}
