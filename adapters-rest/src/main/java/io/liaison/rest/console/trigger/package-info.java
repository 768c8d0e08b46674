/** The triggers of a connection: how they are, and what can be done about it. */
@NullMarked
package io.liaison.rest.console.trigger;

import org.jspecify.annotations.NullMarked;
