/** What happens to references. */
@NullMarked
package io.liaison.application.service.reference;

import org.jspecify.annotations.NullMarked;
