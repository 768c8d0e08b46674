/** What happens between asking for a consent and having it. */
@NullMarked
package io.liaison.application.service.authorization;

import org.jspecify.annotations.NullMarked;
