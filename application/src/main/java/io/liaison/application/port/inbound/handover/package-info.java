/** Handing over everything of somebody who leaves, and what would break first. */
@NullMarked
package io.liaison.application.port.inbound.handover;

import org.jspecify.annotations.NullMarked;
