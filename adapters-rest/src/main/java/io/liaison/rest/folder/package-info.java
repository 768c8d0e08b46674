/** Folders over HTTP. */
@NullMarked
package io.liaison.rest.folder;

import org.jspecify.annotations.NullMarked;
