/** Assessment and eligibility: outcomes of the regulations, needs and what follows from them. */
@NullMarked
package uk.ourplan.language.need;

import org.jspecify.annotations.NullMarked;
