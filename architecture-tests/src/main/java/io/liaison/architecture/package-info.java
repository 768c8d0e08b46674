/** The rules of the architecture, aimed at any root package. */
@NullMarked
package io.liaison.architecture;

import org.jspecify.annotations.NullMarked;
