package io.liaison.torture.canary.finder;

/**
 * A secret in a place where it has no business.
 *
 * @param around what stood there
 */
public record Find(Trace trace, Place place, String around) {

    @Override
    public String toString() {
        return trace.kind() + " as " + trace.disguise() + " in " + place + ": " + around;
    }
}
