package io.liaison.sandbox.imitation;

import java.util.List;

/** Whose account it is: what the API answers as id and label, which the name decides. */
record Person(String provider, String name) {

    private String id() {
        return provider + "-" + name;
    }

    /** {@code {id}} and {@code {label}} in a text are the person's. */
    String fill(String text) {
        return text.replace("{id}", id()).replace("{label}", label());
    }

    /** Of several places for an id, each has one of its own. */
    String idAt(String pointer, List<String> all) {
        return all.size() == 1 ? id() : pointer.substring(pointer.lastIndexOf('/') + 1) + "-" + id();
    }

    String label() {
        return name + "@" + provider + ".example";
    }
}
