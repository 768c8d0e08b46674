/** How a connection proves its identity, and what it is given in return. */
@NullMarked
package io.liaison.domain.authentication;

import org.jspecify.annotations.NullMarked;
