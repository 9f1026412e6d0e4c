/** Who is signed in, for which council, with which rights. */
@NullMarked
package uk.ourplan.api.me;

import org.jspecify.annotations.NullMarked;
