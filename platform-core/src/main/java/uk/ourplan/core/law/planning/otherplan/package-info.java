/** Other plans about the person or the family: looked for, summarised, joined or made in one process, and what others contribute. */
@NullMarked
package uk.ourplan.core.law.planning.otherplan;

import org.jspecify.annotations.NullMarked;
