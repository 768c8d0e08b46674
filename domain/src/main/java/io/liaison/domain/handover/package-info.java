/** What somebody who leaves hands over to somebody else, and what breaks when it is gone. */
@NullMarked
package io.liaison.domain.handover;

import org.jspecify.annotations.NullMarked;
