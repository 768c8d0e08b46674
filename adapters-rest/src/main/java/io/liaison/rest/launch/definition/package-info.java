/** The commands about files that define connectors, which need no server. */
@NullMarked
package io.liaison.rest.launch.definition;

import org.jspecify.annotations.NullMarked;
