/** A program that has things happen at a provider while servers die, and counts what arrives. */
@NullMarked
package io.liaison.torture.event;

import org.jspecify.annotations.NullMarked;
