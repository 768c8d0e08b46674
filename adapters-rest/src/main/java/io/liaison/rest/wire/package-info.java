/** What all resources share of the wire: bodies, queries, pages, identifiers in paths, versions, traces. */
@NullMarked
package io.liaison.rest.wire;

import org.jspecify.annotations.NullMarked;
