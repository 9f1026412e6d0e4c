/** A made-up core for the tests of screens. */
@NullMarked
package uk.ourplan.admin;

import org.jspecify.annotations.NullMarked;
