/** The last step of a build: everything that takes long at a first start and depends on nobody's choice is done once. */
@NullMarked
package uk.ourplan.local.rehearsal;

import org.jspecify.annotations.NullMarked;
