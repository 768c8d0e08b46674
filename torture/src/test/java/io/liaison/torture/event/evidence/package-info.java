/** That what arrives is counted for what it is. */
@NullMarked
package io.liaison.torture.event.evidence;

import org.jspecify.annotations.NullMarked;
