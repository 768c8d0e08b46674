package io.liaison.rest.console.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.text.Language;
import io.liaison.domain.connection.Breakage;
import io.liaison.domain.connection.BrokenFor;
import io.liaison.domain.connection.StatusCounts;
import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.console.fleet.FleetPage.Part;
import io.liaison.rest.console.fleet.FleetPage.Tally;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Numbers;
import io.vavr.collection.HashMap;
import java.net.URI;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final StatusCounts MANY =
            new StatusCounts(0, 9_998, HashMap.empty()).and(new Breakage(ErrorCode.GRANT_REJECTED, BrokenFor.DAY), 2);

    @Test
    void a_few_broken_ones_among_thousands_are_seen() {
        var picture = Pictures.of(tallies(MANY, Language.ENGLISH));

        assertThat(picture.parts()).extracting(Part::key).containsExactly("connected", "disconnected");
        assertThat(picture.parts().getLast().length()).isGreaterThanOrEqualTo(10);
        assertThat(picture.parts().getLast().start() + picture.parts().getLast().length())
                .isEqualTo(picture.width());
    }

    @Test
    void its_text_says_the_same_as_people_write_numbers() {
        assertThat(Pictures.of(tallies(MANY, Language.ENGLISH)).text())
                .isEqualTo("Connected: 9,998, Disconnected: 2, Waiting for consent: 0");
        assertThat(Pictures.of(tallies(MANY, Language.FRENCH)).text()).startsWith("Connectée\u00a0: 9\u202f998");
    }

    @Test
    void nothing_leads_to_where_there_is_none() {
        var times = tallies(MANY, Language.ENGLISH).times();

        assertThat(times.map(Tally::address)).containsExactly(null, "/console/?broken=day", null, null, null);
        assertThat(times.map(Tally::share)).containsExactly(0, 1000, 0, 0, 0);
    }

    private static Tallies tallies(StatusCounts counts, Language language) {
        return new Tallies(
                counts,
                new ConsoleAddress(URI.create("http://localhost:8080")),
                FleetWords.in(language),
                new Numbers(language));
    }
}
