/** Announcements that are still to be heard. */
@NullMarked
package io.liaison.persistence.outbox;

import org.jspecify.annotations.NullMarked;
