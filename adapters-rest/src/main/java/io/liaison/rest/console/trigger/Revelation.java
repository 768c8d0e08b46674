package io.liaison.rest.console.trigger;

/** Something that a page tells, to be copied: {@code id} names it among others. */
record Revelation(String id, String label, String help, String value) {

    @Override
    public String toString() {
        return "Revelation[" + id + "]";
    }
}
