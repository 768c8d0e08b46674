/** Triggers over HTTP: what starts when something happens, what was delivered, and where providers post. */
@NullMarked
package io.liaison.rest.trigger;

import org.jspecify.annotations.NullMarked;
