package io.liaison.rest.launch.definition;

import io.vavr.collection.Seq;

/** What is said of a file, and the status that the process ends with: 0 is good, 1 has faults, and 2 could not be read. */
public record FileReport(int status, Seq<String> lines) {
    static final int GOOD = 0;
    static final int FAULTY = 1;
    static final int UNREADABLE = 2;
}
