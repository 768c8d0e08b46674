/** Whether the server can do its work now. */
@NullMarked
package io.liaison.rest.health;

import org.jspecify.annotations.NullMarked;
