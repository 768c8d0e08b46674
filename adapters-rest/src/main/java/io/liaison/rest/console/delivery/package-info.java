/** What was delivered for a trigger, what was not and why, and what is delivered again. */
@NullMarked
package io.liaison.rest.console.delivery;

import org.jspecify.annotations.NullMarked;
