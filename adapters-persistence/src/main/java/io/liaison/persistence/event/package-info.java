/** Triggers, what their connections report, and how that is brought to their targets. */
@NullMarked
package io.liaison.persistence.event;

import org.jspecify.annotations.NullMarked;
