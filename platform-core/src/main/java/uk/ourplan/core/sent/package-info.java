/** What was sent to be written, read strictly: every mistake is told at its place. */
@NullMarked
package uk.ourplan.core.sent;

import org.jspecify.annotations.NullMarked;
