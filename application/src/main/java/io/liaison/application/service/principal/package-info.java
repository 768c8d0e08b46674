/** The use cases of principals and their keys. */
@NullMarked
package io.liaison.application.service.principal;

import org.jspecify.annotations.NullMarked;
