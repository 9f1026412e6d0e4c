/** The one door to the database, and who is asking at it: every transaction is for one council, and nothing is read or written outside of one. */
@NullMarked
package uk.ourplan.core.council;

import org.jspecify.annotations.NullMarked;
