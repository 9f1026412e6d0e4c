/** Concerns of abuse or neglect, and deprivation of liberty. */
@NullMarked
package uk.ourplan.language.safeguarding;

import org.jspecify.annotations.NullMarked;
