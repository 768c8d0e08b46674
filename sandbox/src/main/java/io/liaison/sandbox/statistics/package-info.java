/** What has been counted, for tests that want to know how often something happened. */
@NullMarked
package io.liaison.sandbox.statistics;

import org.jspecify.annotations.NullMarked;
