/** What the directory says on a day. */
@NullMarked
package uk.ourplan.core.directory.model;

import org.jspecify.annotations.NullMarked;
