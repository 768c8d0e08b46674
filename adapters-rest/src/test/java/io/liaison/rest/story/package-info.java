/** Whole lives of connections, over HTTP, against the packaged server. */
@NullMarked
package io.liaison.rest.story;

import org.jspecify.annotations.NullMarked;
