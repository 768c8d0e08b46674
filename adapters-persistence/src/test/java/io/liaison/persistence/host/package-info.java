@NullMarked
package io.liaison.persistence.host;

import org.jspecify.annotations.NullMarked;
