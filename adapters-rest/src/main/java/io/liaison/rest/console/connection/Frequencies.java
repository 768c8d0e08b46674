package io.liaison.rest.console.connection;

import io.liaison.domain.connection.PollingFrequency;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.page.Labels;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/** How often, as people say it: in the largest unit of which it is a whole number. */
record Frequencies(Labels labels) {
    private static final List<String> USUAL =
            List.of("PT1M", "PT5M", "PT10M", "PT15M", "PT30M", "PT1H", "PT2H", "PT6H", "PT12H", "PT24H");

    /** Those that people choose, and the one that is chosen wherever it stands among them. */
    Seq<Choice> choices(String chosen) {
        return USUAL.append(chosen)
                .distinct()
                .flatMap(raw -> PollingFrequency.of(raw).toOption())
                .sortBy(PollingFrequency::every)
                .map(frequency -> new Choice(
                        frequency.every().toString(),
                        of(frequency),
                        chosen.equals(frequency.every().toString())));
    }

    String of(PollingFrequency frequency) {
        var time = frequency.every();
        if (time.toSeconds() % Duration.ofHours(1).toSeconds() == 0) {
            return counted("hours", time.toHours());
        }
        return time.toSeconds() % Duration.ofMinutes(1).toSeconds() == 0
                ? counted("minutes", time.toMinutes())
                : counted("seconds", time.toSeconds());
    }

    private String counted(String unit, long count) {
        return count == 1
                ? labels.get("every." + unit + ".one")
                : labels.get("every." + unit).formatted(count);
    }
}
