package io.liaison.torture.event.provider;

import java.util.Optional;

/**
 * Something that the provider shows when it is asked.
 *
 * @param id what it is called; some have no name, and some are earlier ones that have changed
 * @param at when it happened, which may be before it is seen, in milliseconds
 * @param seen from when on it is shown
 */
record Item(int number, Optional<String> id, long at, long seen) {}
