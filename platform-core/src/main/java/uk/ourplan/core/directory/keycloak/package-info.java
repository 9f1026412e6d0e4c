/** Sign-ins at Keycloak, through its own admin client, which waits: only here, on threads that may. */
@NullMarked
package uk.ourplan.core.directory.keycloak;

import org.jspecify.annotations.NullMarked;
