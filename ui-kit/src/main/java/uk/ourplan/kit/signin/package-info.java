/** Signing in through the identity provider, and the token that stays on this side. */
@NullMarked
package uk.ourplan.kit.signin;

import org.jspecify.annotations.NullMarked;
