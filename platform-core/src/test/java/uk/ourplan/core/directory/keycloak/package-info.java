/** What the core asks of Keycloak's administration, and what it makes of the answers. */
@NullMarked
package uk.ourplan.core.directory.keycloak;

import org.jspecify.annotations.NullMarked;
