/** Plans over HTTP: their sections, steps and documents, each for whoever may take it. */
@NullMarked
package uk.ourplan.core.plan.http;

import org.jspecify.annotations.NullMarked;
