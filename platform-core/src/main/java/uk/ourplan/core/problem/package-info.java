/** The one place where a refusal, or a fault, becomes an answer of {@code application/problem+json}. */
@NullMarked
package uk.ourplan.core.problem;

import org.jspecify.annotations.NullMarked;
