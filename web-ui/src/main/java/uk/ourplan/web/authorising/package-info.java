/** The authoriser's queue and the one page to decide on. */
@NullMarked
package uk.ourplan.web.authorising;

import org.jspecify.annotations.NullMarked;
