/** Folders: which there are for somebody, and their making, renaming, moving and end. */
@NullMarked
package io.liaison.rest.console.folder;

import org.jspecify.annotations.NullMarked;
