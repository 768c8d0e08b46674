/** The switches under {@code /sandbox}: break things, look at the state, reset, register redirect URIs and certificates. */
@NullMarked
package io.liaison.sandbox.control;

import org.jspecify.annotations.NullMarked;
