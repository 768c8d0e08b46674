package io.liaison.rest.description;

import io.liaison.domain.connector.Written;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;

/** A definition with one fault in it, and where that is. */
record PlantedFault(String what, String pointer, Written.Members definition) {

    /** A list of texts is judged as a whole, and so is a condition. */
    boolean isToldByReader(Set<String> places) {
        var whole = pointer.replaceFirst("/when/.*", "/when");
        return places.exists(HashSet.of(pointer, whole, whole.replaceFirst("/[0-9]+$", ""))::contains);
    }

    /** What is missing may be told of the object that it is missing in. */
    boolean isToldBySchema(Set<String> places) {
        return places.contains(pointer);
    }

    @Override
    public String toString() {
        return what + " at " + pointer;
    }
}
