/** Keycloak, the realm that it imports, and the people who may sign in here. */
@NullMarked
package uk.ourplan.local.signin;

import org.jspecify.annotations.NullMarked;
