/** Who is signed in. */
@NullMarked
package uk.ourplan.core.me;

import org.jspecify.annotations.NullMarked;
