/** The failures that every port may answer, and the catalogue that gives each exactly one number. */
@NullMarked
package io.liaison.domain.error;

import org.jspecify.annotations.NullMarked;
