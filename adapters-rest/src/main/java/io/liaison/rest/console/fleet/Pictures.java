package io.liaison.rest.console.fleet;

import io.liaison.domain.connection.StatusName;
import io.liaison.rest.console.fleet.FleetPage.Part;
import io.liaison.rest.console.fleet.FleetPage.Picture;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Draws connections as one bar, in parts that never vanish: a few broken ones among thousands are what somebody looks for. */
final class Pictures {
    private static final long WHOLE = 1000;
    private static final long LEAST = 10;
    private static final int GAP = 4;

    private Pictures() {}

    static Picture of(Tallies tallies) {
        var parts = Tallies.ORDER
                .filter(status -> tallies.of(status) > 0)
                .foldLeft(List.<Part>empty(), (drawn, status) -> drawn.append(part(status, end(drawn), tallies)));
        var text = tallies.standing()
                .map(tally -> tallies.labels().get("chart.part").formatted(tally.name(), tally.count()))
                .mkString(", ");
        return new Picture(text, end(parts) - GAP, parts.asJava());
    }

    private static Part part(StatusName status, int start, Tallies tallies) {
        var share = WHOLE * tallies.of(status) / tallies.counts().all();
        return new Part(status.key(), start, Math.toIntExact(Math.max(LEAST, share)));
    }

    private static int end(Seq<Part> drawn) {
        return drawn.lastOption().fold(() -> 0, last -> last.start() + last.length() + GAP);
    }
}
