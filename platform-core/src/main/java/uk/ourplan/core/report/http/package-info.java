/** The report over HTTP. */
@NullMarked
package uk.ourplan.core.report.http;

import org.jspecify.annotations.NullMarked;
