/** Workers, the roles that they hold on a day, and what may never happen to them. */
@NullMarked
package uk.ourplan.core.directory.model;

import org.jspecify.annotations.NullMarked;
