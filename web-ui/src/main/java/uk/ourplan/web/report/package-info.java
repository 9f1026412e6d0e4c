/** The council's report. */
@NullMarked
package uk.ourplan.web.report;

import org.jspecify.annotations.NullMarked;
