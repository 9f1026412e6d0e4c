/** The record of who did and saw what: a chain of entries for each council, added to by every write in its own transaction. */
@NullMarked
package uk.ourplan.core.record;

import org.jspecify.annotations.NullMarked;
