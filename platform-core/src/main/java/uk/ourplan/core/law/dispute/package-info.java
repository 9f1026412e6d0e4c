/** Disagreement, complaint and incidents: what they ask for, and what they never end. */
@NullMarked
package uk.ourplan.core.law.dispute;

import org.jspecify.annotations.NullMarked;
