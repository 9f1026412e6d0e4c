/** A core in memory, with answers that can be held back, refused or lost, so that screens are seen in every state. */
@NullMarked
package uk.ourplan.web.fake;

import org.jspecify.annotations.NullMarked;
