/** The tickets of each account, and which of them have changed since when: what there is to poll. */
@NullMarked
package io.liaison.sandbox.tickets;

import org.jspecify.annotations.NullMarked;
