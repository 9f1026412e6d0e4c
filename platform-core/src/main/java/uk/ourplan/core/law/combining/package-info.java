/** Plans that are made or kept together (Care Act 2014 s.25(11)). */
@NullMarked
package uk.ourplan.core.law.combining;

import org.jspecify.annotations.NullMarked;
