/** What APIs answer to polls. */
@NullMarked
package io.liaison.providers.poll;

import org.jspecify.annotations.NullMarked;
