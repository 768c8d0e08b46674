/** What depends on connections, and so keeps them from being deleted. */
@NullMarked
package io.liaison.domain.reference;

import org.jspecify.annotations.NullMarked;
