/** What can be allowed: roles that come with the product, and the tenant's own. */
@NullMarked
package io.liaison.rest.console.role;

import org.jspecify.annotations.NullMarked;
