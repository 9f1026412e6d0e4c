/** What lies on the worker's desk. */
@NullMarked
package uk.ourplan.web.work;

import org.jspecify.annotations.NullMarked;
