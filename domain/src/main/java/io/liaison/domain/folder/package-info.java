/** Folders: where connections are kept, and so who shares them. */
@NullMarked
package io.liaison.domain.folder;

import org.jspecify.annotations.NullMarked;
