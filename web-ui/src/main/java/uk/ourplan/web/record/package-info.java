/** A person's record, part by part: read, written, and as it stood before. */
@NullMarked
package uk.ourplan.web.record;

import org.jspecify.annotations.NullMarked;
