/** That traces read as they were written. */
@NullMarked
package io.liaison.torture.evidence;

import org.jspecify.annotations.NullMarked;
