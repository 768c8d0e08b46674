/** A program that marks every secret, works Liaison hard among hostile providers, and looks for the marks everywhere. */
@NullMarked
package io.liaison.torture.canary;

import org.jspecify.annotations.NullMarked;
