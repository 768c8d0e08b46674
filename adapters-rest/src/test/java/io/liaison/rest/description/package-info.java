@NullMarked
package io.liaison.rest.description;

import org.jspecify.annotations.NullMarked;
