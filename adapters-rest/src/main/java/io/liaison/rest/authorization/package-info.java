/** What a browser does on its way to a provider's consent page and back. */
@NullMarked
package io.liaison.rest.authorization;

import org.jspecify.annotations.NullMarked;
