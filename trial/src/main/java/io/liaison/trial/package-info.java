/** Plays the life of a connection with a connector that somebody has written, before any provider is asked. */
@NullMarked
package io.liaison.trial;

import org.jspecify.annotations.NullMarked;
