/** The plan on paper: what the person gets in their hands, as HTML and as a tagged PDF, from data alone. */
@NullMarked
package uk.ourplan.core.document;

import org.jspecify.annotations.NullMarked;
