/** The authoriser's queue, the one-page decision view, returning and signing. */
@NullMarked
package uk.ourplan.api.authorising;

import org.jspecify.annotations.NullMarked;
