/** A program that does to Liaison what production does over years, in minutes, and counts what was lost. */
@NullMarked
package io.liaison.torture;

import org.jspecify.annotations.NullMarked;
