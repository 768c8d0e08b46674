/** What happens to folders. */
@NullMarked
package io.liaison.application.service.folder;

import org.jspecify.annotations.NullMarked;
