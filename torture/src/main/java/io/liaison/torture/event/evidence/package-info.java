/** What happened, and what of it arrived. */
@NullMarked
package io.liaison.torture.event.evidence;

import org.jspecify.annotations.NullMarked;
