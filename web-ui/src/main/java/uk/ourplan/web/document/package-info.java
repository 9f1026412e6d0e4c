/** The plan as the person gets it, handed to the browser. */
@NullMarked
package uk.ourplan.web.document;

import org.jspecify.annotations.NullMarked;
