package io.liaison.sandbox.imitation;

/** Who sits before the browser, and whether they allow what they are asked. Its owner locks. */
final class Visitor {
    private final String provider;
    private Person person;
    private boolean declines;

    Visitor(String provider) {
        this.provider = provider;
        this.person = new Person(provider, "ada");
    }

    Person person() {
        return person;
    }

    void becomes(String name) {
        person = new Person(provider, name);
    }

    void declinesOnce() {
        declines = true;
    }

    boolean decides() {
        var allowed = !declines;
        declines = false;
        return allowed;
    }
}
