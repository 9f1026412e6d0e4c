/** Young people between 16 and 25: which plan, which team, and what they are entitled to (Care Act 2014 ss.58-66; Children Act 1989). */
@NullMarked
package uk.ourplan.core.law.transition;

import org.jspecify.annotations.NullMarked;
