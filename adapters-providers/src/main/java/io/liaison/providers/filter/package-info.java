/** Which events are wanted, in the Common Expression Language. */
@NullMarked
package io.liaison.providers.filter;

import org.jspecify.annotations.NullMarked;
