/** What the law and the council's policy say about finding, waiting for and starting the support that a plan promises. */
@NullMarked
package uk.ourplan.core.law.arranging;

import org.jspecify.annotations.NullMarked;
