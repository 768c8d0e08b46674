/** The processes under torture: engines that serve tokens, and a witness of what they do. */
@NullMarked
package io.liaison.torture.engine;

import org.jspecify.annotations.NullMarked;
