/** Planning beside a safeguarding concern, and deprivation of liberty. */
@NullMarked
package uk.ourplan.core.law.safeguarding;

import org.jspecify.annotations.NullMarked;
