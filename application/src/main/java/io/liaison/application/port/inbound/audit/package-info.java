/** What can be asked about what was done. */
@NullMarked
package io.liaison.application.port.inbound.audit;

import org.jspecify.annotations.NullMarked;
