/** Sample people who live on for years after their plan is signed, held day by day against what the rules say. */
@NullMarked
package uk.ourplan.core.living;

import org.jspecify.annotations.NullMarked;
