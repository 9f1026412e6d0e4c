/** Ending a plan step by step, and closing and reopening a case. */
@NullMarked
package uk.ourplan.web.ending;

import org.jspecify.annotations.NullMarked;
