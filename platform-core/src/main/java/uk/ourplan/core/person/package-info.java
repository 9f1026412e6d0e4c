/** The people of a council: finding them, opening their record, and what happened so far. */
@NullMarked
package uk.ourplan.core.person;

import org.jspecify.annotations.NullMarked;
