package io.liaison.sandbox.tickets;

/** How many tickets a page has. */
public final class PageSize {
    /** So many can be asked for. */
    public static final int MOST = 100_000;

    private static final int USUAL = 100;
    private volatile int items = USUAL;

    public int items() {
        return items;
    }

    public void change(int other) {
        items = other;
    }

    public void reset() {
        items = USUAL;
    }
}
