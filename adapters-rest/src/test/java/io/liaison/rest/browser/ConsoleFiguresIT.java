package io.liaison.rest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import io.liaison.application.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What pages cost with some connections in a folder, or with as many as somebody wants to wait for. It prints it. */
@Execution(ExecutionMode.CONCURRENT)
class ConsoleFiguresIT {
    private static final int CONNECTIONS = Integer.getInteger("liaison.benchmark.connections", 60);
    private static final int TIMES = 3;
    private static final System.Logger LOG = System.getLogger(ConsoleFiguresIT.class.getName());

    @Test
    void pages_weigh_little_however_many_connections_there_are() throws InterruptedException {
        var folder = Place.folder();
        var one = folder.connection("Ledger");
        fill(folder);

        try (var browser = Chromium.start()) {
            for (var page : List.of("", "folders/" + folder.id(), "connections/" + one, "catalogue")) {
                var weight = median(browser, page);

                LOG.log(System.Logger.Level.INFO, "/console/{0}: {1}", page, weight);
                assertThat(weight.bytes()).as(page).isLessThanOrEqualTo(Weight.MOST_BYTES);
            }
        }
    }

    /** By how long it takes until somebody can use it; with nothing kept from before. */
    private static Weight median(Browser browser, String page) {
        return IntStream.range(0, TIMES)
                .mapToObj(time -> once(browser, page))
                .sorted(Comparator.comparingLong(Weight::usable))
                .skip(TIMES / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Weight once(Browser browser, String page) {
        try (var visit = Visit.begin(browser, Language.ENGLISH, Hand.MOUSE).signedInAt("catalogue")) {
            visit.page().context().newCDPSession(visit.page()).send("Network.clearBrowserCache");
            visit.open(page);
            return Weight.of(visit.page());
        }
    }

    private static void fill(Place.Folder folder) throws InterruptedException {
        try (var hands = Executors.newFixedThreadPool(8)) {
            hands.invokeAll(IntStream.range(1, CONNECTIONS)
                    .<Callable<String>>mapToObj(number -> () -> folder.connection("Connection " + number))
                    .toList());
        }
    }
}
