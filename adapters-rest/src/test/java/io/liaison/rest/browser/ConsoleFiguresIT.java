package io.liaison.rest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.text.Language;
import io.vavr.collection.LinkedHashMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What pages cost with some connections in a folder, or with as many as somebody wants to wait for: {@code figures.txt}. */
class ConsoleFiguresIT extends InBrowser {
    private static final int CONNECTIONS = Integer.getInteger("liaison.benchmark.connections", 60);
    private static final int TIMES = Integer.getInteger("liaison.benchmark.times", 1);
    private static final Path FIGURES = Path.of("target", "screenshots", "figures.txt");

    @Test
    void pages_weigh_little_however_many_connections_there_are() throws IOException, InterruptedException {
        var folder = Place.folder();
        var one = folder.connection("Ledger");
        fill(folder);

        var figures = LinkedHashMap.of(
                        "all connections",
                        "",
                        "a folder",
                        "folders/" + folder.id(),
                        "a connection",
                        "connections/" + one,
                        "the catalogue",
                        "catalogue")
                .mapValues(this::median);

        var told = figures.map(figure -> figure._1 + ": " + figure._2.told()).mkString("\n");
        System.out.printf("With %,d connections in a folder%n%s%n", CONNECTIONS, told);
        Files.createDirectories(FIGURES.getParent());
        Files.writeString(FIGURES, told);
        assertThat(figures.values())
                .allSatisfy(weight -> assertThat(weight.bytes()).isLessThanOrEqualTo(Weight.MOST_BYTES));
    }

    /** By how long it takes until somebody can use it; with nothing kept from before. */
    private Weight median(String page) {
        return IntStream.range(0, TIMES)
                .mapToObj(time -> once(page))
                .sorted(Comparator.comparingLong(Weight::usable))
                .skip(TIMES / 2)
                .findFirst()
                .orElseThrow();
    }

    private Weight once(String page) {
        try (var visit = visit(Language.ENGLISH, Hand.MOUSE).signedInAt("catalogue")) {
            visit.page().context().newCDPSession(visit.page()).send("Network.clearBrowserCache");
            visit.open(page);
            return Weight.of(visit.page());
        }
    }

    /** With a key that they share: the quickest way in which the engine connects anything. */
    private static void fill(Place.Folder folder) throws InterruptedException {
        var key = Place.keyOf("ada");
        try (var hands = Executors.newFixedThreadPool(8)) {
            hands.invokeAll(IntStream.range(1, CONNECTIONS)
                    .<Callable<String>>mapToObj(number -> () -> folder.connectionBy(key, "Connection " + number))
                    .toList());
        }
    }
}
