/** Concerns of abuse or neglect, and deprivation of liberty, over HTTP. */
@NullMarked
package uk.ourplan.api.safeguarding;

import org.jspecify.annotations.NullMarked;
