/** Makes a site of the pages that are kept beside the code. */
@NullMarked
package io.liaison.site;

import org.jspecify.annotations.NullMarked;
