package io.liaison.providers.filter;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationListener;
import io.vavr.control.Option;
import java.time.Duration;

/** Watches an evaluation, and ends it when it takes too long or looks at a text that is too long for what it does. */
final class Patience implements CelEvaluationListener {
    static final Duration MOST = Duration.ofSeconds(2);
    private final int mostText;
    private final Ticker ticker;
    private final long begun;
    private String lost = "";

    Patience(int mostText, Ticker ticker) {
        this.mostText = mostText;
        this.ticker = ticker;
        this.begun = ticker.read();
    }

    @Override
    public void callback(CelExpr part, Object value) {
        if (value instanceof String text && text.length() > mostText) {
            lose("a text is too long to be matched");
        }
        if (ticker.read() - begun > MOST.toNanos()) {
            lose("it takes too long");
        }
    }

    /** Why it was ended, if it was. */
    Option<String> lost() {
        return Option.when(!lost.isEmpty(), lost);
    }

    /** There is no other way to stop an evaluation. */
    private void lose(String why) {
        lost = why;
        throw new IllegalStateException(why);
    }
}
