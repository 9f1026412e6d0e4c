/** The national eligibility criteria (SI 2015/313). */
@NullMarked
package uk.ourplan.core.law.eligibility;

import org.jspecify.annotations.NullMarked;
