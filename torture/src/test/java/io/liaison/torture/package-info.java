/** A short run, and the proof that its verdict can be a bad one. */
@NullMarked
package io.liaison.torture;

import org.jspecify.annotations.NullMarked;
