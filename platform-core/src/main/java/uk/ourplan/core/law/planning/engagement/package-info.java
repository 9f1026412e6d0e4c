/** What a plan needs where the person does not take part, or somebody stands in the way. */
@NullMarked
package uk.ourplan.core.law.planning.engagement;

import org.jspecify.annotations.NullMarked;
