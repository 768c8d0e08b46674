/** The secrets of a run: each kind has a mark of its own, so that a find says what leaked. */
@NullMarked
package io.liaison.torture.canary.secret;

import org.jspecify.annotations.NullMarked;
