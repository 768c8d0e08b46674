/** What was done, by whom and how it ended; and whether all that is told of it is as it was written. */
@NullMarked
package io.liaison.rest.audit;

import org.jspecify.annotations.NullMarked;
