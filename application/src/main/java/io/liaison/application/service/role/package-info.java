/** What happens to roles. */
@NullMarked
package io.liaison.application.service.role;

import org.jspecify.annotations.NullMarked;
