/** Where a code base keeps its layers, so that no rule has to know. */
@NullMarked
package io.liaison.architecture.layout;

import org.jspecify.annotations.NullMarked;
