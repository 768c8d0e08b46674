/** JSON as it was written: what stands where, and in which spelling. */
@NullMarked
package io.liaison.providers.json;

import org.jspecify.annotations.NullMarked;
