/** How the catalogue of error codes is searched. */
@NullMarked
package io.liaison.application.service.catalogue;

import org.jspecify.annotations.NullMarked;
