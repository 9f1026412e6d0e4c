/** How a plan was made and is kept: its story, its template, the notes it was made from, and the quality checklist. */
@NullMarked
package uk.ourplan.core.law.planning.keeping;

import org.jspecify.annotations.NullMarked;
