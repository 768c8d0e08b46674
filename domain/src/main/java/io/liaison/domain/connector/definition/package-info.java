/** Reads definitions of connectors: what somebody wrote becomes a connector that works, or every fault is named. */
@NullMarked
package io.liaison.domain.connector.definition;

import org.jspecify.annotations.NullMarked;
