/** The protocol by which grants are refreshed, as a model that Spin explores to its last state. */
@NullMarked
package io.liaison.architecture.protocol;

import org.jspecify.annotations.NullMarked;
