package io.liaison.rest.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import io.liaison.application.text.Language;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/** Tests that share a browser, one at a time, since it belongs to one thread; those of other classes have one of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = InBrowser.OfItsOwn.class)
abstract class InBrowser {
    private Browser browser;

    @BeforeAll
    void start() {
        browser = Chromium.start();
    }

    @AfterAll
    void end() {
        browser.close();
    }

    /** Where it is: the one that most tests share. */
    URI console() {
        return URI.create(Place.address(""));
    }

    /** Somebody who comes to the console. */
    Visit visit(Language language, Hand hand) {
        return visit(language, hand, new NewContextOptions());
    }

    Visit visit(Language language, Hand hand, NewContextOptions options) {
        return Visit.begin(console(), browser, language, hand, options);
    }

    /** Somebody who goes wherever the test says. */
    BrowserContext stranger(NewContextOptions options) {
        return browser.newContext(options);
    }

    /** A lock for each class. */
    static final class OfItsOwn implements ResourceLocksProvider {
        @Override
        public Set<Lock> provideForClass(Class<?> tests) {
            return Set.of(new Lock("the browser of " + tests.getSimpleName()));
        }
    }
}
