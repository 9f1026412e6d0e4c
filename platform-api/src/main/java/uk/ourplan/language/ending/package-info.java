/** How a plan is ended and a case closed: what is said about it, and how far it has come. */
@NullMarked
package uk.ourplan.language.ending;

import org.jspecify.annotations.NullMarked;
