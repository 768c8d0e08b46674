package io.liaison.rest.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What a page that has just come costs whoever waits for it: bytes over the line and requests, with what it brings along and
 * without what it asks for afterwards, and milliseconds from the click on.
 */
record Weight(long bytes, long requests, long usable, long largestPaint) {
    /** What a page may weigh with all that it brings along. */
    static final long MOST_BYTES = 150_000;

    private static final String MEASURE = """
            () => new Promise(done => {
              const [page] = performance.getEntriesByType('navigation');
              const parts = performance.getEntriesByType('resource').filter(part => ['link', 'script'].includes(part.initiatorType));
              const bytes = [page, ...parts].reduce((sum, part) => sum + part.transferSize, 0);
              const tell = paint => done([bytes, 1 + parts.length, page.domContentLoadedEventEnd, paint].map(Math.round));
              new PerformanceObserver(list => tell(list.getEntries().at(-1).startTime))
                .observe({ type: 'largest-contentful-paint', buffered: true });
              setTimeout(() => tell(0), 1000);
            })""";

    static Weight of(Page page) {
        var measured = (List<?>) page.evaluate(MEASURE);
        return new Weight(number(measured, 0), number(measured, 1), number(measured, 2), number(measured, 3));
    }

    /** In words. */
    String told() {
        return "%,d bytes in %d requests, usable after %d ms, largest paint after %d ms"
                .formatted(bytes, requests, usable, largestPaint);
    }

    private static long number(List<?> measured, int index) {
        return ((Number) measured.get(index)).longValue();
    }
}
