package io.liaison.architecture.rule;

/** Which classes of a code base a rule judges. */
public enum Subject {
    /** What is shipped. */
    MAIN,
    /** Its tests. */
    TESTS,
    /** What is shipped, with regard to its tests. */
    MAIN_BESIDE_TESTS
}
