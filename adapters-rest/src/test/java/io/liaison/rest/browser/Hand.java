package io.liaison.rest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.function.Predicate;

/** How somebody uses a page. */
enum Hand {
    MOUSE {
        @Override
        void press(Locator what) {
            what.click();
        }

        @Override
        void type(Locator field, String text) {
            field.click();
            field.fill(text);
        }

        @Override
        void tick(Locator box) {
            box.click();
        }

        @Override
        void pick(Locator one) {
            one.click();
        }

        @Override
        void choose(Locator field, String label) {
            field.selectOption(new SelectOption().setLabel(label));
        }
    },

    /** Comes to everything by the tab key alone, so what it does not come to is not found; to one of several by arrows then. */
    KEYBOARD {
        @Override
        void press(Locator what) {
            comeTo(what);
            what.page().keyboard().press("Enter");
        }

        @Override
        void type(Locator field, String text) {
            comeTo(field);
            field.page().keyboard().press("Control+A");
            field.page().keyboard().type(text);
        }

        @Override
        void tick(Locator box) {
            comeTo(box);
            box.page().keyboard().press("Space");
        }

        @Override
        void pick(Locator one) {
            comeTo(one.page().locator("input[name='" + one.getAttribute("name") + "']"), Hand::hasOneFocus);
            for (var step = 0; step < MOST_STEPS && !one.isChecked(); step++) {
                one.page().keyboard().press("ArrowDown");
            }
            assertThat(one.isChecked()).as("picks %s by the arrows", one).isTrue();
        }

        @Override
        void choose(Locator field, String label) {
            comeTo(field);
            field.page().keyboard().type(label);
        }
    };

    private static final int MOST_STEPS = 100;

    abstract void press(Locator what);

    abstract void type(Locator field, String text);

    abstract void tick(Locator box);

    /** One of several that exclude each other. */
    abstract void pick(Locator one);

    abstract void choose(Locator field, String label);

    private static void comeTo(Locator what) {
        comeTo(what, Hand::hasFocus);
    }

    private static void comeTo(Locator what, Predicate<Locator> isThere) {
        for (var step = 0; step < MOST_STEPS && !isThere.test(what); step++) {
            what.page().keyboard().press("Tab");
        }
        assertThat(isThere.test(what)).as("comes to %s by the tab key", what).isTrue();
    }

    private static boolean hasOneFocus(Locator some) {
        return Boolean.TRUE.equals(some.evaluateAll("elements => elements.includes(document.activeElement)"));
    }

    private static boolean hasFocus(Locator what) {
        return Boolean.TRUE.equals(what.evaluate("element => element === document.activeElement"));
    }
}
