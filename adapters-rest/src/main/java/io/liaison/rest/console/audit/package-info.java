/** Who has done what, and whether that is what was written. */
@NullMarked
package io.liaison.rest.console.audit;

import org.jspecify.annotations.NullMarked;
