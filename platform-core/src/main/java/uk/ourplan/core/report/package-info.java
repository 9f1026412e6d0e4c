/** The council's report: lines that the rules want counted, about nobody in particular. */
@NullMarked
package uk.ourplan.core.report;

import org.jspecify.annotations.NullMarked;
