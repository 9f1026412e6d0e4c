/** When a plan may end. */
@NullMarked
package uk.ourplan.core.law.ending;

import org.jspecify.annotations.NullMarked;
