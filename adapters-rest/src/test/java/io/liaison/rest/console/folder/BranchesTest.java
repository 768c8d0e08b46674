package io.liaison.rest.console.folder;

import static io.liaison.domain.fixture.FolderBuilder.aFolder;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.folder.Folder;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;

class BranchesTest {
    private static final ConsoleAddress ADDRESS = new ConsoleAddress(URI.create("https://liaison.example.com"));
    private final Folder finance = aFolder().numbered(1).named("Finance").build();
    private final Folder payroll = aFolder().numbered(2).named("Payroll").under(finance);
    private final Folder bonuses = aFolder().numbered(3).named("Bonuses").under(payroll);
    private final Folder sales = aFolder().numbered(4).named("Sales").build();
    private final Folder europe = aFolder().numbered(5).named("Europe").under(sales);
    private final Seq<Folder> company = List.of(finance, payroll, bonuses, sales, europe);

    @Test
    void are_all_open_while_they_are_few() {
        assertThat(names(company, Option.none())).containsExactly("Finance", "Payroll", "Bonuses", "Sales", "Europe");
    }

    @Test
    void of_many_only_the_one_is_open_on_which_somebody_stands() {
        var many = company.appendAll(tops(100));

        assertThat(names(many, Option.none()))
                .hasSize(102)
                .contains("Finance", "Sales")
                .doesNotContain("Payroll", "Bonuses", "Europe");
        assertThat(names(many, Option.some(payroll)))
                .contains("Finance", "Payroll", "Bonuses", "Sales")
                .doesNotContain("Europe");
    }

    @Test
    void tell_which_of_them_lead_on() {
        var links = Branches.of(company.appendAll(tops(100)), Option.some(payroll.id()), ADDRESS)
                .links();

        assertThat(links.filter(FolderLink::leadsOn).map(FolderLink::name)).containsExactly("Sales");
    }

    @Test
    void begin_with_what_somebody_sees() {
        var many = List.of(bonuses, europe).appendAll(tops(100));

        assertThat(names(many, Option.none())).contains("Bonuses", "Europe");
    }

    @Test
    void are_no_more_than_a_page_has_room_for_but_the_one_that_is_shown_is_there() {
        var many = tops(400).append(finance).append(payroll);

        var branches = Branches.of(many, Option.some(payroll.id()), ADDRESS);

        assertThat(branches.areCut()).isTrue();
        assertThat(branches.links()).hasSize(252);
        assertThat(branches.links().last())
                .matches(FolderLink::isShown)
                .matches(link -> link.name().equals("Payroll"));
        assertThat(Branches.of(company, Option.none(), ADDRESS).areCut()).isFalse();
    }

    private static Seq<Folder> tops(int count) {
        return List.range(0, count)
                .map(number -> aFolder()
                        .numbered(10L + number)
                        .named("Folder " + number)
                        .build());
    }

    private static Seq<String> names(Seq<Folder> folders, Option<Folder> shown) {
        return Branches.of(folders, shown.map(Folder::id), ADDRESS).links().map(FolderLink::name);
    }
}
