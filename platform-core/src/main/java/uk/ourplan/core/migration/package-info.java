/** Bringing the schema up to date under the owner's role, before the service opens; the only place that speaks JDBC. */
@NullMarked
package uk.ourplan.core.migration;

import org.jspecify.annotations.NullMarked;
