/** What providers are told about where to post, and where no longer. */
@NullMarked
package io.liaison.application.service.subscription;

import org.jspecify.annotations.NullMarked;
