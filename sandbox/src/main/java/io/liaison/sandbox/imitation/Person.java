package io.liaison.sandbox.imitation;

import java.util.List;

/** Whose account it is: what the API answers as id and label, which the name decides. */
record Person(String provider, String name) {

    /** Of several places for an id, each has one of its own. */
    String idAt(String pointer, List<String> all) {
        var own = provider + "-" + name;
        return all.size() == 1 ? own : pointer.substring(pointer.lastIndexOf('/') + 1) + "-" + own;
    }

    String label() {
        return name + "@" + provider + ".example";
    }
}
