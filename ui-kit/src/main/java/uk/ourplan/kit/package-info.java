/** What both sets of screens are made of; it knows no feature and no view. */
@NullMarked
package uk.ourplan.kit;

import org.jspecify.annotations.NullMarked;
