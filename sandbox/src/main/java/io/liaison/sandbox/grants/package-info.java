/** What has been granted, in memory: codes, access tokens and refresh tokens, all tied to their grant family. */
@NullMarked
package io.liaison.sandbox.grants;

import org.jspecify.annotations.NullMarked;
