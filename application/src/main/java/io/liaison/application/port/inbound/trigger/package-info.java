/** What is asked about triggers, and what providers tell them. */
@NullMarked
package io.liaison.application.port.inbound.trigger;

import org.jspecify.annotations.NullMarked;
