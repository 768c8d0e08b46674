/** Use cases of folders. */
@NullMarked
package io.liaison.application.port.inbound.folder;

import org.jspecify.annotations.NullMarked;
